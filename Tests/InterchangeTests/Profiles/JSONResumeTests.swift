import CoffeeChat
import Testing

@testable import Interchange

@Suite struct JSONResumeTests {
    @Test func `reads a résumé of the schema, newest first`() throws {
        let reading = try ProfileReader.read(
            Array(
                """
                {"basics": {"name": "Ada Fenwick", "label": "UX Designer", "email": "ada@example.org", "summary": "Hi.",
                  "location": {"city": "Leeds", "region": "England", "countryCode": "GB"},
                  "profiles": [{"network": "Mastodon", "url": "https://example.org/@ada"}, {"network": "LinkedIn", "username": "ada-f"}]},
                 "work": [{"name": "Ward 7", "position": "Nurse", "startDate": "2015-02-01", "endDate": "2019-03"},
                          {"company": "Loop", "position": "UX Designer", "location": "Leeds", "startDate": "2020"}],
                 "education": [{"institution": "University of Nowhere", "studyType": "BSc", "area": "Nursing", "endDate": "2014"}],
                 "skills": [{"name": "Research", "keywords": ["Interviews", 3, null]}, {"keywords": "Figma"}],
                 "languages": [{"language": "English", "fluency": "Native"}], "awards": "none"}
                """.utf8), named: "resume.json")
        #expect(
            reading.name == "Ada Fenwick" && reading.headline == "UX Designer" && reading.place == "Leeds, England, GB")
        #expect(reading.profile?.text == "https://linkedin.com/in/ada-f" && reading.email == "ada@example.org")
        #expect(reading.positions.map(\.company) == ["Loop", "Ward 7"])
        #expect(reading.positions.map(\.isCurrent) == [true, false] && reading.positions[1].end?.iso == "2019-03")
        #expect(reading.education.first?.field == "Nursing" && reading.education.first?.end?.iso == "2014")
        #expect(reading.skills == ["Research", "Interviews"] && reading.languages == ["English"])
    }

    @Test(arguments: [
        "{", "{}", "{\"basics\": []}", "{\"basics\": {\"name\": 7}}", "{\"work\": [1, null, {}]}",
        "{\"basics\": {\"name\": \"A\"}}",
    ])
    func `what tells of nobody is refused`(text: String) {
        #expect(throws: ProfileTrouble.notAProfile(file: "x")) { try ProfileReader.read(Array(text.utf8), named: "x") }
    }
}
