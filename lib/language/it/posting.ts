import type { PostingWords } from '../kinds/posting'

export const posting: PostingWords = {
  articles:
    'il lo la i gli le l un uno una del dello della dei degli delle al allo alla ai agli alle nel nello nella nei negli nelle dal dalla dai sul sulla tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre questo questa questi queste ogni tutto tutta tutti tutte altro altra altri altre',
  functions:
    'in con su per tra fra da a come che chi cui dove quando se non ne ma piu meno molto anche gia si ti ci vi mi e sono sei sarai sara essere avere ha hai hanno avrai puo possono potrai deve devi dovra dovrai oltre presso durante verso senza secondo tramite insieme cosi ed',
  links: 'di del della dei delle degli d',
  and: 'e ed &',
  or: 'o oppure',
  light:
    'esperienza esperienze conoscenza conoscenze padronanza capacita abilita competenza competenze livello buona buono buone buoni ottima ottimo ottime ottimi solida solido forte minimo minima almeno comprovata analoga equivalente pregressa indispensabile richiesto richiesta richieste necessario necessaria gradito gradita preferibile preferibilmente disponibilita interesse uso utilizzo responsabile responsabilita gestire garantire assicurare partecipare collaborare supportare fare svolgere seguire lavorare persona ruolo mansioni attivita anno anni formazione profilo valido valida possesso titolo',
  you: 'tu tuo tua tuoi ti lei sarai avrai',
  demanding:
    'indispensabile richiesto richiesta richiede richiediamo necessario necessaria gradito gradita preferibile chiediamo devi dovrai titolo',
  generic:
    'gestione controllo sviluppo elaborazione preparazione organizzazione coordinamento realizzazione supporto sistema sistemi processo processi strumenti programma ambito settore area attivita uso utilizzo lettura livello',
  qualities:
    'proattiv motiva flessib precision garbo pazienza empatia autonom iniziativa disponibilita spirito dinamic puntual creativ determinazione attitudine predisposizione affidab riservatezza',
}
