import type { TitleWords } from '../kinds/titles'

export const titles: TitleWords = {
  degrees:
    'kandidatgrad* bachelorgrad* mastergrad* bacheloruddannelse kandidatuddannelse* masteruddannelse* cand_merc cand_mag cand_jur cand_scient cand_polit cand_oecon cand_med cand_* *uddannelse uddannelse studentereksamen studenterexamen *eksamen hf_eksamen hhx htx stx akademiuddannelse* diplomuddannelse* diplomingenior* svendebrev svendeprove professionsbachelor* folkeskolens_afgangsprove afgangsprove afgangseksamen merkonom* datamatiker* erhvervsuddannelse phd-grad ph.d.-grad',
}
