package io.gouji.budget.rules.finding;

/** The language of a message (语言). */
public enum Language {
    /** 中文. */
    ZH,
    /** English. */
    EN
}
