/// The words of dates and durations in the languages of LinkedIn's interface that are written with an alphabet.
enum SpanWords {
    /// `nil` for a word of no date, `.some(nil)` for one that says nothing (`de`, `of`).
    static func token(_ word: String) -> SpanToken?? {
        if let token = known[word] { return .some(token) }
        return silent.contains(word) ? .some(nil) : nil
    }

    private static let silent: Set<String> = [
        "de", "la", "le", "of", "o", "a", "do", "el", "по", "время", "г", "roku", "den", "than", "als", "que", "di",
        "dan",
        "än", "end", "einem", "un", "een", "ett", "et", "e", "y", "und",
    ]

    private static let known: [String: SpanToken] = {
        var known: [String: SpanToken] = [:]
        for line in months.split(separator: "\n") {
            for (index, names) in line.split(separator: " ").enumerated() {
                for name in names.split(separator: "/") { known[String(name)] = .month(index + 1) }
            }
        }
        for (words, token) in others {
            for word in words.split(separator: " ") { known[String(word)] = token }
        }
        return known
    }()

    /// A language a line, twelve months with their abbreviations.
    private static let months = """
        january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec
        januar/jan/jänner februar/feb märz/mär/mrz april/apr mai juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov dezember/dez
        janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct novembre/nov décembre/déc
        enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/sept/sep octubre/oct noviembre/nov diciembre/dic
        janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez
        gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set ottobre/ott novembre/nov dicembre/dic
        januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep/sept oktober/okt november/nov december/dec
        januari/jan februari/feb mars/mar april/apr maj juni/jun juli/jul augusti/aug september/sep/sept oktober/okt november/nov december/dec
        styczeń/stycznia/sty luty/lutego/lut marzec/marca/mar kwiecień/kwietnia/kwi maj/maja czerwiec/czerwca/cze lipiec/lipca/lip sierpień/sierpnia/sie wrzesień/września/wrz październik/października/paź listopad/listopada/lis grudzień/grudnia/gru
        январь/января/янв февраль/февраля/февр/фев март/марта/мар апрель/апреля/апр май/мая июнь/июня/июн июль/июля/июл август/августа/авг сентябрь/сентября/сент/сен октябрь/октября/окт ноябрь/ноября/нояб/ноя декабрь/декабря/дек
        """

    private static let others: [(String, SpanToken)] = [
        (
            "present now current today heute gegenwart aujourd'hui aujourd’hui actualidad presente atual momento oggi attuale",
            .now
        ),
        ("heden nu nuværende nå obecnie teraz настоящее настоящий", .now),
        ("year years yr yrs jahr jahre jahren an ans année années año años ano anos anno anni jaar jaren år", .year),
        ("rok lata lat год года лет", .year),
        ("month months mo mos monat monate monaten mois mes meses mese mesi maand maanden månad månader", .monthCount),
        ("måned måneder miesiąc miesiące miesięcy месяц месяца месяцев мес", .monthCount),
        ("less weniger moins menos meno minder mindre mniej менее", .less),
        ("to bis until à al til till tot", .dash),

    ]
}
