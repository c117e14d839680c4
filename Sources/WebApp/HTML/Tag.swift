/// The elements in use.
struct Tag: Sendable {
    let name: StaticString
    let isVoid: Bool

    private init(_ name: StaticString, void: Bool = false) {
        self.name = name
        self.isVoid = void
    }

    static let html = Tag("html")
    static let head = Tag("head")
    static let meta = Tag("meta", void: true)
    static let link = Tag("link", void: true)
    static let title = Tag("title")
    static let script = Tag("script")
    static let body = Tag("body")

    static let nav = Tag("nav")
    static let header = Tag("header")
    static let footer = Tag("footer")
    static let main = Tag("main")
    static let section = Tag("section")
    static let aside = Tag("aside")
    static let div = Tag("div")
    static let span = Tag("span")
    static let h1 = Tag("h1")
    static let h2 = Tag("h2")
    static let h3 = Tag("h3")
    static let p = Tag("p")
    static let a = Tag("a")
    static let b = Tag("b")
    static let s = Tag("s")
    static let small = Tag("small")
    static let bdi = Tag("bdi")
    static let code = Tag("code")
    static let kbd = Tag("kbd")
    static let time = Tag("time")
    static let br = Tag("br", void: true)
    static let hr = Tag("hr", void: true)

    static let ul = Tag("ul")
    static let ol = Tag("ol")
    static let li = Tag("li")
    static let dl = Tag("dl")
    static let dt = Tag("dt")
    static let dd = Tag("dd")
    static let table = Tag("table")
    static let caption = Tag("caption")
    static let thead = Tag("thead")
    static let tbody = Tag("tbody")
    static let tr = Tag("tr")
    static let th = Tag("th")
    static let td = Tag("td")

    static let form = Tag("form")
    static let fieldset = Tag("fieldset")
    static let legend = Tag("legend")
    static let label = Tag("label")
    static let input = Tag("input", void: true)
    static let select = Tag("select")
    static let optgroup = Tag("optgroup")
    static let option = Tag("option")
    static let textarea = Tag("textarea")
    static let datalist = Tag("datalist")
    static let button = Tag("button")
    static let details = Tag("details")
    static let summary = Tag("summary")
    static let dialog = Tag("dialog")
    static let output = Tag("output")

    static let svg = Tag("svg")
    static let svgTitle = Tag("title")
    static let path = Tag("path")
    static let g = Tag("g")
    static let rect = Tag("rect")
    static let circle = Tag("circle")
    static let clipPath = Tag("clipPath")
}
