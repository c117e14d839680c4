import Testing

@testable import Interchange

struct RecipientsTests {
    @Test(arguments: [
        ("Maya Lindqvist, Ph.D.", 1, ["Maya Lindqvist"]), ("Maya Lindqvist, Ph.D.", 0, ["Maya Lindqvist"]),
        ("Maya Lindqvist, Ph.D., Wei Zhang", 2, ["Maya Lindqvist", "Wei Zhang"]),
        ("Wei Zhang, Robert Downey, Jr.", 0, ["Wei Zhang", "Robert Downey, Jr."]),
        ("周晓岚, 李雷", 0, ["周晓岚", "李雷"]), ("", 0, []), ("Somebody, Of The Odd Title", 1, ["Somebody, Of The Odd Title"]),
    ])
    func `names joined with commas come apart`(cell: String, addresses: Int, names: [String]) {
        #expect(Recipients.names(cell, addresses: addresses) == names)
    }
}
