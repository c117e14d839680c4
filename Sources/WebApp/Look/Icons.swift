/// Our own drawings, 20 by 20, in the colour of the text around them. Each stands beside words, so all are
/// hidden from voices.
enum Icon {
    static let today = Raw(
        """
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="M4 7h10v5.5a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4Z"/>\
        <path d="M14 8.5h1a2 2 0 0 1 0 4.5h-1M7.5 2.5c-.7 1 .7 1.5 0 2.5M10.5 2.5c-.7 1 .7 1.5 0 2.5"/></svg>
        """)
    static let people = Raw(
        """
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><circle cx="7.5" cy="7" r="3"/>\
        <path d="M2.5 16.5c.4-3 2.300-4.5 5-4.5s4.600 1.5 5 4.5M13 4.300a3 3 0 0 1 0 5.400M14.5 12.300c1.700.5 2.700 1.900 3 4.200"/></svg>
        """)
    static let times = Raw(
        """
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="7"/><path d="M10 6v4.300l2.800 1.700"/></svg>
        """)
    static let progress = Raw(
        """
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="M3.5 16.5h13M5.5 16v-4M10 16V8M14.5 16V4"/></svg>
        """)
    static let giveBack = Raw(
        """
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="M10 16.5 4.200 10.700a3.800 3.800 0 0 1 5.400-5.400l.4.4.4-.4a3.800 3.800 0 0 1 5.400 5.400Z"/></svg>
        """)
    static let you = Raw(
        """
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="6.5" r="3.5"/>\
        <path d="M3.5 17c.5-3.5 3-5.200 6.5-5.200s6 1.700 6.5 5.200"/></svg>
        """)
    static let data = Raw(
        """
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="M5 2.5h9.5a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1H5a1.5 1.5 0 0 1-1.5-1.5V4A1.5 1.5 0 0 1 5 2.5ZM7 2.5v15"/>\
        <path d="M9.800 6.5h3M9.800 9.5h3"/></svg>
        """)
    static let more = Raw(
        """
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="M4 10h.01M10 10h.01M16 10h.01" \
        stroke-width="3"/></svg>
        """)
    static let search = Raw(
        """
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><circle cx="9" cy="9" r="5.5"/><path d="m13.200 13.200 4 4"/></svg>
        """)
    static let light = Raw(
        """
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="3.5"/>\
        <path d="M10 2v2M10 16v2M2 10h2M16 10h2M4.300 4.300l1.400 1.400M14.300 14.300l1.400 1.400M15.700 4.300l-1.400 1.400M5.700 14.300l-1.400 1.400"/></svg>
        """)
    static let dark = Raw(
        """
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5Z"/></svg>
        """)
    static let system = Raw(
        """
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="7"/>\
        <path class="solid" d="M10 3a7 7 0 0 1 0 14Z"/></svg>
        """)
    static let file = Raw(
        """
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="M10 13V3.5M6.5 7 10 3.5 13.5 7M3.5 12.5v3a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1v-3"/></svg>
        """)
    static let out = Raw(
        """
        <svg class="icon small" viewBox="0 0 20 20" aria-hidden="true"><path d="M8 4.5H4.5v11h11V12M11.5 3.5h5v5M16 4l-7 7"/></svg>
        """)
    static let check = Raw(
        """
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="m4.5 10.5 3.700 3.700 7.300-8"/></svg>
        """)
    static let warning = Raw(
        """
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="M10 3 2.5 16.5h15ZM10 8.5v3.5M10 14.200v.1"/></svg>
        """)

    /// The glass: a cortado in equal parts.
    static let brand = Raw(
        """
        <svg class="brand-glass" viewBox="0 0 26 28" width="26" height="28" aria-hidden="true">\
        <path class="milk" d="M4.900 9.5h16.200l-.6 5.5H5.5Z"/><path class="coffee" d="M5.5 15h15l-.9 8.600a1.600 1.600 0 0 1-1.600 1.400H8a1.600 1.600 0 0 1-1.600-1.400Z"/>\
        <path class="glass" d="M3.800 2.5h18.400l-2.300 21.400a2 2 0 0 1-2 1.800H8.100a2 2 0 0 1-2-1.800Z"/></svg>
        """)
}
