import type { TitleWords } from '../kinds/titles'

export const titles: TitleWords = {
  positions:
    'inzenyr* vyvojar* programator* analytik* konzultant* poradce poradkyne architekt* projektant* vedouci reditel* manazer* manager* koordinator* administrator* specialist* asistent* referent* pracovni* zdravotni_sestra sestra vseobecna_sestra osetrovatel* lekar* porodni_asistentka zachranar* farmaceut* lekarnik* fyzioterapeut* zubar* psycholog* veterinar* ucitel* vychovatel* lektor* docent* profesor* knihovni* advokat* pravni* notar* soudce ucetni auditor* ekonom* pokladni prodavac* prodejce obchodnik* obchodni_zastupce nakupci sekretar* recepcni cisnik* servirka kuchar* barman* pekar* reznik* cukrar* uklizec* uklizecka ridic* skladnik* elektrikar* instalater* truhlar* zednik* svarec* mechanik* malir* operator* montér* zamecnik* zahradnik* zemedelec* kadernik* kadernice vojak* policista* policistka hasic* knez* novinar* redaktor* prekladatel* tlumocni* grafik* fotograf* herec* herecka hudebnik* umelec* stazist* staz brigadnik* brigada praktikant* dobrovolni* zakladatel* spoluzakladatel* jednatel* majitel* predseda* vyzkumni* vedec* doktorand* technik* dispecer* mistr_vyroby osvc',
  employers:
    'společnost* spolecnost* podnik* urad* ministerstvo* obec magistrat_mesta nadace* spolek* soud knihovna* divadlo* nakladatelstvi* lekarna* obchod skolka*',
  schools:
    'univerzita* *univerzita fakulta* vysoka_skola vyssi_odborna stredni_skola skola* gymnazium* ucilist* prumyslova_skola obchodni_akademie akademie',
  degrees:
    'bakalar* magistr* magister* inzenyrsky* inzenyrske* inzenyr bc mgr mga bca mudr mvdr judr phdr rndr paeddr pharmdr phd csc rigorozni maturita maturitni* maturitni_zkouska s_maturitou vyucni_list vyucni* vyucen* doktorske doktorsky* doktorand* statni_zkouska statni_zaverecna zaverecna_zkouska statnice diplomovany* diplomovana vysokoskolske_vzdelani stredoskolske_vzdelani zakladni_vzdelani uplne_stredni vyssi_odborne*',
  halfDegrees: 'certifikat kurz skoleni osvedceni stredoskolske vysokoskolske vzdelani',
}
