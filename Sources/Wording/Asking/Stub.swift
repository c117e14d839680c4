package import CoffeeChat
extension EtiquetteReading.Finding {
    package func sentence(in language: Language) -> String { rule.rawValue }
}
