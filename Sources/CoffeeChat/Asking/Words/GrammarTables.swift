/// Everything that the grammar is read from.
enum GrammarTables {
    static let all = [
        PeopleWords.english, PeopleWords.chinese, TimeWords.english, TimeWords.chinese, AskWords.english,
        AskWords.chinese, OutWords.english, OutWords.chinese, ThanksWords.english, ThanksWords.chinese,
        JobWords.english, JobWords.chinese, PressureWords.english, PressureWords.chinese, GuiltWords.english,
        GuiltWords.chinese, HomeworkWords.english, HomeworkWords.chinese, StockWords.english, StockWords.chinese,
        FoundWords.english, FoundWords.chinese,
        FavourWords.english, FavourWords.chinese, EarlierWords.english, EarlierWords.chinese, QuestionWords.english,
        QuestionWords.chinese, ZoneWords.english, ZoneWords.chinese, PlainEnglish.table, PlainChinese.table,
    ]
}
