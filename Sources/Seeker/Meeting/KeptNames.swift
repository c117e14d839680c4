package import Notebook

/// The values of a chat that a face has to name.
extension Kept {
    package typealias Notes = KeptNotes
    package typealias Question = KeptQuestion
}
