package import CoffeeChat

/// Everybody, the best to ask now first.
package struct PeopleModel: Sendable {
    package var filter: PeopleFilter
    package var stages: [Choice]
    package var fields: [Choice]
    /// Ready words for the values of `PeopleFilter.steps`.
    package var steps: [Choice]
    package var companies: [String]
    package var rows: [Row]
    /// Far ahead, or outside design: last, never hidden. They follow `rows`; on a later page they may stand alone.
    package var aside: [Row]
    /// How many were found on all pages, and how many there are at all.
    package var found: Int
    package var total: Int
    /// Counted from 1.
    package var page: Int
    package var pages: Int

    package struct Row: Hashable, Sendable {
        package var id: PersonID
        package var name: String
        package var title: String
        package var company: String
        package var stage: Stage
        package var stageName: String
        /// `nil` where no steps can be counted.
        package var steps: Int?
        package var reasons: [String]

        package init(
            id: PersonID, name: String, title: String = "", company: String = "", stage: Stage = .idea,
            stageName: String = "", steps: Int? = nil, reasons: [String] = []
        ) {
            self.id = id
            self.name = name
            self.title = title
            self.company = company
            self.stage = stage
            self.stageName = stageName
            self.steps = steps
            self.reasons = reasons
        }
    }

    package init(
        filter: PeopleFilter = PeopleFilter(), stages: [Choice] = [], fields: [Choice] = [], steps: [Choice] = [],
        companies: [String] = [], rows: [Row] = [], aside: [Row] = [], found: Int = 0, total: Int = 0, page: Int = 1,
        pages: Int = 1
    ) {
        self.filter = filter
        self.stages = stages
        self.fields = fields
        self.steps = steps
        self.companies = companies
        self.rows = rows
        self.aside = aside
        self.found = found
        self.total = total
        self.page = page
        self.pages = pages
    }
}
