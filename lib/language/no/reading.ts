import type { DateWords, TitleWords } from '../kinds/reading'

export const dates: DateWords = {
  months: [
    'januar februar mars april mai juni juli august september oktober november desember',
    'jan feb mar apr mai jun jul aug sep okt nov des',
  ],
  present: 'nåværende|nå|i dag|dags dato|pågående|til nå|til i dag|fremdeles|fortsatt|d.d.',
}

export const titles: TitleWords = {
  degrees:
    'hovedfag* mellomfag grunnfag vitnemal fagbrev *fagbrev fagprove svennebrev* svennebrev arsstudium *arsstudium sivilokonom* sivilokonomi sivilingenior* sivilokonomstudiet hoyere_utdanning studiespesialiserende* studiespesialisering generell_studiekompetanse studiekompetanse yrkesfag* cand_philol cand_psychol master_i bachelor_i profesjonsstudi* hoyskolekandidat doktorgrad* lektorutdanning* forkurs',
}
