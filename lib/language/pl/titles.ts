import type { TitleWords } from '../kinds/titles'

export const titles: TitleWords = {
  positions:
    'inzynier* programist* analityk* konsultant* doradca doradczyni architekt* projektant* kierowni* dyrektor* prezes* wiceprezes* zastepca menedzer* manager* koordynator* administrator* specjalist* asystent* referent* pracowni* pielegniar* lekarz* lekarka poloznik* polozna ratowni* farmaceut* fizjoterapeut* dentyst* stomatolog* psycholog* weterynarz* opiekun* nauczyciel* wychowaw* wykladow* adiunkt* profesor* lektor* bibliotekar* adwokat* prawni* radca_prawny notariusz* sedzia ksiegow* audytor* ekonomist* kasjer* sprzedaw* handlowiec* przedstawiciel* kupiec sekretar* recepcjonist* kelner* kucharz* kucharka barman* piekarz* rzeznik* cukiernik* sprzatacz* kierowca kurier* magazynier* elektryk* hydraulik* stolarz* murarz* spawacz* mechanik* malarz* operator* monter* slusarz* tokarz* ogrodnik* rolnik* fryzjer* kosmetyczk* krawiec* krawcow* zolnierz* policjant* strazak* ksiadz* dziennikarz* redaktor* tlumacz* grafik* fotograf* aktor* muzyk* artyst* stazyst* staz praktykant* praktyka wolontariusz* zalozyciel* wspolzalozyciel* wlasciciel* przewodnicz* badacz* naukow* doktorant* chemik* biolog* fizyk* technik* brygadzist* mistrz_produkcji inspektor*',
  employers:
    'firma przedsiebiorstwo* spolka* urzad* ministerstwo* gmina fundacja* stowarzyszenie* sad_rejonowy kancelaria* biuro wydawnictwo* apteka* piekarnia* sklep hurtownia* fabryka* muzeum* biblioteka teatr* przedszkole* agencja* instytucja',
  schools:
    'uniwersytet* politechnika* szkola* liceum* technikum* akademia* instytut* gimnazjum* wyzsza_szkola studium zespol_szkol',
  degrees:
    'licencjat* inzynier inz mgr mgr_inz mgr_* lic magisterium magister magistra magisterski* licencjackie inzynierskie studia_magisterskie studia_licencjackie studia_inzynierskie studia_podyplomowe studia_doktoranckie studia_i_stopnia studia_ii_stopnia studia jednolite_studia doktor doktor_nauk doktorat* habilitacja matura maturaln* egzamin_maturalny egzamin_dojrzalosci egzamin_zawodowy swiadectwo swiadectwo_dojrzalosci swiadectwo_ukonczenia swiadectwo_maturalne dyplom dyplom_* tytul_zawodowy technik_informatyk technik_ekonomista technik_mechanik technik_elektronik technik_budownictwa wyksztalcenie_wyzsze wyksztalcenie_srednie absolwent* podyplomowe',
  halfDegrees:
    'certyfikat kurs szkolenie kursy wyksztalcenie wyksztalcenie_srednie srednie wyzsze zasadnicze zawodowe',
}
