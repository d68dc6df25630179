import type { TitleWords } from '../kinds/titles'

export const titles: TitleWords = {
  degrees:
    'hovedfag* mellomfag grunnfag vitnemal fagbrev *fagbrev fagprove svennebrev* svennebrev arsstudium *arsstudium sivilokonom* sivilokonomi sivilingenior* sivilokonomstudiet hoyere_utdanning studiespesialiserende* studiespesialisering generell_studiekompetanse studiekompetanse yrkesfag* cand_philol cand_psychol master_i bachelor_i profesjonsstudi* hoyskolekandidat doktorgrad* lektorutdanning* forkurs',
}
