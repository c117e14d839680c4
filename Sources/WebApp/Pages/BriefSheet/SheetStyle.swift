/// How the printed sheet looks: paper and ink, one accent, sage for studies. It stands in the page itself, since the
/// sheet is a file that is printed and thrown away.
enum SheetStyle {
    static let policy = Raw(
        """
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        """)

    static let style = Raw(
        """
        <style>
        @page { size: A4; margin: 13mm 15mm }
        * { box-sizing: border-box; margin: 0; -webkit-print-color-adjust: exact; print-color-adjust: exact }
        body { font: 9.5pt/1.45 system-ui, "Helvetica Neue", "Noto Sans", sans-serif; color: oklch(27% 0.03 55) }
        :lang(zh) { font-family: "PingFang SC", "Noto Sans CJK SC", sans-serif; line-height: 1.6 }
        header { display: grid; grid-template-columns: 1fr auto; column-gap: 8mm; padding-bottom: 4mm;
            margin-bottom: 4mm; border-bottom: .6pt solid oklch(84% 0.02 70) }
        header > * { grid-column: 1 }
        .over { color: oklch(52% 0.13 42); font-size: 8.5pt; letter-spacing: .02em }
        h1 { font: 400 23pt/1.2 Georgia, "Noto Serif", serif }
        :lang(zh) h1, :lang(zh) h2, h1 :lang(zh) { font-family: "Songti SC", "Noto Serif CJK SC", serif }
        .work { font-size: 10.5pt }
        .when { grid-column: 2; grid-row: 1 / span 3; align-self: end; text-align: right; max-width: 78mm;
            overflow-wrap: anywhere }
        .soft, small { color: oklch(48% 0.03 55); font-size: 8pt }
        h2 { font: 400 12.5pt/1.3 Georgia, "Noto Serif", serif; margin-bottom: 1.5mm }
        section { margin-bottom: 5mm; break-inside: avoid }
        svg { width: 100%; height: auto; max-height: 62mm }
        rect { rx: 3px }
        .tick { fill: oklch(88% 0.015 75); rx: 0 }
        .year { font-size: 7.5px; fill: oklch(48% 0.03 55) }
        .label { font-size: 8px; fill: oklch(27% 0.03 55) }
        .field { fill: oklch(60% 0.13 42) }
        .job { fill: oklch(72% 0.04 60) }
        .study { fill: oklch(66% 0.06 150) }
        .open { opacity: .55; stroke: oklch(27% 0.03 55); stroke-dasharray: 2 2; stroke-width: .6 }
        .columns { display: grid; grid-template-columns: 1fr 1fr; column-gap: 9mm }
        ul { padding-left: 4mm }
        li { margin-bottom: 1mm }
        li::marker { color: oklch(56% 0.13 42) }
        .aim { font: italic 11pt/1.4 Georgia, "Noto Serif", serif; margin-bottom: 1.5mm }
        .aim :lang(zh), :lang(zh) .aim { font-style: normal }
        .letter { border-left: 1.6pt solid oklch(84% 0.03 60); padding-left: 3mm; margin-bottom: 2mm; font-size: 9pt;
            overflow-wrap: anywhere }
        .mine { border-color: oklch(60% 0.13 42) }
        .questions { list-style: none; padding: 0 }
        .questions li { position: relative; padding: 0 0 6.5mm 7mm; margin: 0; font-size: 10.5pt }
        .questions li::before { content: ""; position: absolute; left: 0; top: .8mm; width: 3.6mm; height: 3.6mm;
            border: .8pt solid oklch(56% 0.13 42); border-radius: 50% }
        .rule { border-bottom: .5pt solid oklch(86% 0.015 75); height: 8mm }
        </style>
        """)
}
