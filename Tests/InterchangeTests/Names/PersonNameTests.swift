import Testing

@testable import Interchange

struct PersonNameTests {
    @Test(arguments: [
        ("Lauren", "Chen", "Lauren Chen"), ("晓岚", "周", "周晓岚"), ("太郎", "山田", "山田太郎"), ("さくら", "山田", "山田さくら"),
        ("민준", "김", "김민준"), ("Ольга", "Петрова", "Ольга Петрова"), ("محمد", "علي", "محمد علي"),
        ("Nguyễn", "Văn An", "Nguyễn Văn An"),
        ("Lan 晓岚", "Zhou", "Lan 晓岚 Zhou"), ("晓岚", "Zhou", "晓岚 Zhou"), ("Cher", "", "Cher"), ("", "周", "周"),
        ("", "", ""),
        (" Lauren ", "  Chen", "Lauren Chen"), ("Jean-Luc", "d'Arc", "Jean-Luc d'Arc"), ("ジョン", "スミス", "ジョン スミス"),
    ])
    func `first and last name make the name that its owner writes`(first: String, last: String, name: String) {
        #expect(PersonName.joined(first: first, last: last) == name)
    }

    @Test(arguments: [
        ("Chen, MBA 🚀", "Chen"), ("Chen, Ph.D.", "Chen"), ("Chen, PhD, PMP®", "Chen"), ("Chen PMP", "Chen"),
        ("Chen, M.A.", "Chen"),
        ("Lindqvist, Ph.D", "Lindqvist"), ("Chen ⭐️", "Chen"), ("Chen (she/her)", "Chen"),
        ("Chen, CPACC, NN/g UXC", "Chen, CPACC, NN/g UXC"),
        ("Chen | CSPO", "Chen"), ("Chen，MBA", "Chen"), ("👨‍👩‍👧‍👦 Chen", "Chen"), ("Chen, MS, RN", "Chen"),
        ("Chen PhD", "Chen"),
    ])
    func `degrees and pictures stay out of the last name`(last: String, bare: String) {
        #expect(PersonName.joined(first: "Lauren", last: last) == "Lauren \(bare)")
    }

    @Test(arguments: [
        ("Yo-Yo", "Ma"), ("Jean", "MBA"), ("Linh", "Do"), ("Robert", "Downey, Jr."), ("William", "Gates III"),
        ("ANNA", "LEE"),
        ("Maria", "De La Cruz"), ("MA", "Jun"), ("D'Angelo", "O'Neil"), ("Bea", "Ba"), ("PHD", ""), ("Sun", "May"),
    ])
    func `what could be a name is never taken away`(first: String, last: String) {
        #expect(
            PersonName.joined(first: first, last: last) == [first, last].filter { !$0.isEmpty }.joined(separator: " "))
    }

    @Test(arguments: ["🚀", "★ ★", "MBA", ", PhD", "(she/her)"])
    func `a name of nothing else is kept as it is`(name: String) { #expect(PersonName.clean(name) == name) }

    @Test func `marks that hide or turn text are dropped`() {
        #expect(PersonName.clean("Lau\u{200B}ren\u{202E} Chen\u{FEFF}") == "Lauren Chen")
        #expect(PersonName.clean("علی\u{200C}رضا") == "علی\u{200C}رضا", "the non-joiner is spelling")
    }

    @Test func `ten thousand characters are the most`() {
        #expect(PersonName.clean(String(repeating: "a", count: 20_000)).count == 10_000)
    }
}
