import type { DateWords, TitleWords } from '../kinds/reading'

export const dates: DateWords = {
  months: [
    'januar februar marts april maj juni juli august september oktober november december',
    'jan feb mar apr maj jun jul aug sep okt nov dec',
  ],
  present: 'nuværende|nu|i dag|dags dato|til dato|pågående|igangværende|til nu|til i dag|fortsat',
}

export const titles: TitleWords = {
  degrees:
    'kandidatgrad* bachelorgrad* mastergrad* bacheloruddannelse kandidatuddannelse* masteruddannelse* cand_merc cand_mag cand_jur cand_scient cand_polit cand_oecon cand_med cand_* *uddannelse uddannelse studentereksamen studenterexamen *eksamen hf_eksamen hhx htx stx akademiuddannelse* diplomuddannelse* diplomingenior* svendebrev svendeprove professionsbachelor* folkeskolens_afgangsprove afgangsprove afgangseksamen merkonom* datamatiker* erhvervsuddannelse phd-grad ph.d.-grad',
}
