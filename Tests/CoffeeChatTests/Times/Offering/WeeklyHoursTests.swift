import CoffeeChat
import Testing

struct WeeklyHoursTests {
    @Test(arguments: [
        ("Mon-Fri 9-12, 18-20", "Mon-Fri 9-12, 18-20"), ("weekdays 9am-5pm; Sat 10-12", "Mon-Fri 9-17; Sat 10-12"),
        ("9-17", "Mon-Fri 9-17"), ("Mon, Wed 9:30–11:30", "Mon, Wed 9:30-11:30"), ("9-5", "Mon-Fri 9-17"),
        ("Tue/Thu 2-5pm", "Tue, Thu 14-17"), ("Mon to Thu from 1 to 5", "Mon-Thu 13-17"),
        ("Sat-Mon 10-11", "Mon, Sat, Sun 10-11"),
        ("Monday 9-12 Tuesday 13-17", "Mon 9-12; Tue 13-17"), ("every day 20-24", "Mon-Sun 20-24"),
        ("weekdays", "Mon-Fri 9-17"), ("Fri mornings", "Fri 9-12"), ("11am-1pm", "Mon-Fri 11-13"),
        ("8-10 pm", "Mon-Fri 20-22"),
        ("周一至周五 9-12，18-20", "Mon-Fri 9-12, 18-20"), ("工作日 9:00-17:00；周六 上午10点到12点", "Mon-Fri 9-17; Sat 10-12"),
        ("周一到周四 下午2点-5点半", "Mon-Thu 14-17:30"), ("星期一、星期三 晚上7点到9点", "Mon, Wed 19-21"), ("每天上午", "Mon-Sun 9-12"),
        ("周二 ９：３０～１１：３０", "Tue 9:30-11:30"), ("周末全天", "Sat, Sun 9-17"), ("9点到12点，下午1点到5点", "Mon-Fri 9-12, 13-17"),
        ("", "Mon-Fri 9-17"), ("9-12, 11-14", "Mon-Fri 9-14"),
    ])
    func `reads hours as people type them`(typed: String, expected: String) throws {
        let hours = try WeeklyHours(typed)
        #expect(hours.text == expected)
        #expect(try WeeklyHours(hours.text) == hours, "what it writes it reads")
    }

    @Test(arguments: [
        "Mon-Fri 9", "Mon 12-9:75", "Foo 9-12", "Mon 25-26", "22-2", "9-9am", "周一 九点", "Mon 123-5", "\u{202E}9-12",
        "9--",
    ])
    func `says what it could not read`(typed: String) {
        #expect(throws: WeeklyHours.Flaw.self) { try WeeklyHours(typed) }
    }
}
