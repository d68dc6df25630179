import type { TitleWords } from '../kinds/titles'

export const titles: TitleWords = {
  positions:
    'inginer* dezvoltator* programator* analist* consultant* consilier* arhitect* proiectant* sef sefa director* manager* coordonator* administrator* specialist* asistent* asistenta_medicala referent* medic medicul infirmier* moasa farmacist* kinetoterapeut* fizioterapeut* stomatolog* psiholog* veterinar* profesor* invatator* educator* educatoare lector* conferentiar* bibliotecar* avocat* jurist* notar* judecator* contabil* auditor* economist* casier* vanzator* vanzatoare agent* reprezentant* secretar* receptioner* ospatar* bucatar* barman* brutar* macelar* cofetar* menajera camerist* sofer* curier* magaziner* gestionar* electrician* instalator* tamplar* zidar* sudor* mecanic* zugrav* operator* muncitor* gradinar* fermier* agronom* coafor* frizer* croitor* militar* politist* pompier* preot* jurnalist* redactor* traducator* interpret* fotograf* actor* actrita muzician* artist* stagiar* intern ucenic* voluntar* fondator* cofondator* proprietar* presedinte* vicepresedinte* cercetator* doctorand* tehnician* chimist* biolog* inspector* functionar* lucrator* responsabil* animator*',
  employers:
    'societatea primaria* ministerul* fundatia* asociatia* judecatoria* tribunalul biblioteca_judeteana teatrul* editura* magazin consiliul* agentia* intreprinderea',
  schools:
    'universitatea* facultatea* liceul* colegiul* scoala* academia institutul* politehnica* seminarul*',
  degrees:
    'licenta diploma_de licentiat* diploma_de_licenta diploma_de_master masterat* master_in doctorat* bacalaureat* studii_universitare studii_de_licenta studii_de_master studii_liceale studii_postuniversitare studii_superioare studii_medii diploma_de_bacalaureat diploma_de_inginer inginer_diplomat absolvent* examen_de_licenta examen_de_bacalaureat atestat certificat_de_calificare certificat_de_absolvire scoala_profesionala scoala_postliceala postliceala',
  halfDegrees: 'certificat curs cursuri studii atestat formare_profesionala calificare',
}
