/// Reads a message against `spec/etiquette.md`.
package struct EtiquetteReader: Sendable {
    package init() {}

    package func read(_ message: Message) -> EtiquetteReading {
        EtiquetteReading(
            findings: [], strengths: [], language: message.language,
            length: MessageLength(used: message.text.utf16.count, limit: nil, unit: .characters))
    }
}
