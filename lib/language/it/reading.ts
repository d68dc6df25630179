import type { DateWords, TitleWords } from '../kinds/reading'

export const dates: DateWords = {
  moreMonths: 'genn|febbr||||giu|lug||sett|ott||',
  present:
    'a oggi|fino ad oggi|sino ad oggi|ad ora|in essere|al presente|tuttora|a tutt’oggi|ora|fino a oggi|attualità|oggi',
}

export const titles: TitleWords = {
  positions:
    'ingegner* sviluppat* programmat* architett* progettist* consulent* analist* ricercat* scienziat* tecnic* responsabil* direttore direttrice direttor* dirigent* gestor* coordinat* amministrat* amministrativ* assistent* addett* capo capoturno capocantiere capoprogetto caporeparto impiegat* operai* operat* infermier* medico medica medici chirurg* farmacist* fisioterapist* ostetric* dentist* psicolog* veterinari* oss_operatore badante* educat* insegnant* docent* professor* maestr* formatore formatrice tutor bibliotecari* avvocat* giurist* giudic* notai* praticante* commercialist* contabil* ragionier* revisor* economist* tesorier* venditor* venditric* commess* cassier* agente* rappresentant* promoter segretari* receptionist* centralinist* camerier* cuoc* barista* baristi pizzaiol* pasticcer* panettier* macella* lavapiatti governante* portier* autist* conducent* corrier* magazzinier* elettricist* idraulic* falegnam* murator* saldator* meccanic* imbianchin* giardinier* agricoltor* agronom* parrucchier* estetist* sart* carabinier* poliziott* militar* sergent* tenent* vigil* guardia sacerdot* parroc* giornalist* redattor* redattric* traduttor* traduttric* interpret* fotograf* scrittor* attor* attric* musicist* cantant* ballerin* artist* regist* grafic* stagist* tirocinant* tirocinio apprendist* volontari* collaborat* libero_professionista fondator* fondatric* cofondator* presidente* vicepresidente* socio socia titolare* imprendit* specialist* lavorat* ispettor* biolog* chimic* fisico geometr* geolog* restaurat* dottorand* assegnist* hostess animat*',
  employers:
    'azienda societa impresa ditta studio_legale studio_tecnico agenzia* fabbrica officina negozio supermercato* panificio* farmacia comune_di regione provincia_di ministero* tribunale fondazione* associazione* federazione* camera_di_commercio museo biblioteca teatro casa_editrice ristorante* pizzeria* trattoria* albergo* cooperativa casa_di_riposo cantina edizioni',
  schools:
    'universita* istituto* scuola* liceo accademia* politecnico facolta* conservatorio ateneo itis ipsia',
  degrees: `laurea laurea_* laurea_magistrale laurea_triennale laurea_specialistica laurea_vecchio_ordinamento laurea_breve laureat* laureand* dottorato* dottorato_di_ricerca dottore dottore_in dottoressa diploma_* diploma_di maturita *maturita maturita_classica maturita_scientifica maturita_linguistica esame_di_stato licenza_media licenza_elementare licenza_di_scuola perito perito_* master_di master_universitario_di master_di_i_livello master_di_ii_livello qualifica_professionale specializzazione specializzazione_in scuola_di_specializzazione abilitazione* tirocinio_formativo corso_di_laurea attestato_di_qualifica afc attestato_federale attestato_federale_di_capacita ragioneria geometra_diplomat* ifts
    IFTS AFC`,
  halfDegrees:
    'certificazione attestato corso_di corso_in scuola_media tirocinio programma_erasmus formazione_professionale qualifica',
}
