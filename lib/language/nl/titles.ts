import type { TitleWords } from '../kinds/titles'

export const titles: TitleWords = {
  positions:
    "ontwikkelaar* *ontwikkelaar adviseur* *adviseur beheerder* *beheerder medewerker* *medewerker *medewerkster leidinggevende* teamleider* *leider *leidster projectleider* directeur* manager* hoofd afdelingshoofd* verpleegkundige* *verpleegkundige verzorgende* zorgkundige* huisarts* *arts arts verloskundige* fysiotherapeut* apotheker* tandarts* psycholoog* leraar* lerares* leerkracht* docent docente docenten onderwijzer* onderwijsassistent* begeleider* *begeleider hoogleraar* promovendus promovenda advocaat* jurist juriste notaris* rechter boekhouder* accountant* verkoper* verkoopster* inkoper* vertegenwoordiger* administratief* secretaresse* receptionist* kok ober serveerster* bakker* slager* schoonmaker* chauffeur* *chauffeur magazijnmedewerker* elektricien* loodgieter* timmerman* metselaar* lasser* monteur* *monteur schilder* tuinman hovenier* boer kapper* kapster* agent_van_politie brandweerman* militair* predikant* journalist* redacteur* vertaler* tolk vormgever* stagiair* stage uitzendkracht* vakkenvuller* bijbaan vrijwilliger* zelfstandig* zzp zzp'er oprichter* mede-oprichter* eigenaar* voorzitter* bestuurder bestuurslid* onderzoeker* *onderzoeker wetenschapper* analist* *analist *werker *kundige *meester *loog *kunstenaar",
  employers:
    'bedrijf maatschappij gemeente provincie ministerie* stichting* vereniging* *bedrijf uitgeverij* bakkerij* apotheek* advocatenkantoor* *kantoor rechtbank* politie bibliotheek* winkel *winkel zorggroep* *zorg thuiszorg* kringloop*',
  schools:
    'universiteit* hogeschool* *school *college basisschool* lyceum* middelbare_school scholengemeenschap* ROC MBO HBO instituut*',
  degrees: `bachelor_in master_in havo vwo vmbo mavo heao propedeuse* doctoraal* doctorandus drs drs meester_in_de_rechten gepromoveerd promotieonderzoek diploma diploma_* masteropleiding* bacheloropleiding* hbo-bachelor hbo-opleiding mbo-opleiding mbo-diploma mbo_niveau mbo_4 mbo_3 mbo-4 mbo_2 wo-master hbo_* mbo_* wo_bachelor wo_master graduaat graduaat_in schakelprogramma premaster basisschool_diploma getuigschrift* middelbaar_onderwijs lerarenopleiding* kandidatuur licentiaat licentiaat_in
    LTS MTS HTS HEAO HBO MBO VWO HAVO VMBO MAVO ASO TSO BSO`,
  halfDegrees:
    'certificaat opleiding *opleiding cursus nascholing studie minor uitwisselingsprogramma',
}
