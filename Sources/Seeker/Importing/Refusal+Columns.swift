import Interchange
import Notebook

extension Refusal {
    /// Whether the file is a sound table whose columns only want naming by the seeker.
    package var hasColumnsToMap: Bool { if case .noHeader = self { true } else { false } }
}

extension KeptAction {
    /// Whether it brought a file in.
    package var isImport: Bool {
        switch kind {
        case .importLinkedIn, .importCards, .importTable, .importDocument: true
        case .logEvent, .takeAlong, .addPerson, .editPerson, .editNotes, .editMe, .editRequest, .editCircle,
            .restorePerson:
            false
        }
    }
}

extension KeptAction {
    /// Whether it filled the notebook with made-up people.
    package var isSample: Bool { kind == .importDocument && detail == FillWithSample.name }
}
