/** Words of everyday speech that carry no fact of a CV of their own. */
export const italianNeutral = `
altro altra altri altre stesso stessa stessi stesse cosa cose lato far fare faccio modo restante
fianco al_fianco_di settore cadenza devo dovere dovuto doveva darlo darla stando stare stato stata stati posto
possiedo possiede possedere dispongo dispone disporre livello passavano passava passare da_noi eravamo ero era erano
fui fu sono a_mio_carico a_carico_di da_parte_mia da_me per_mano mio mia miei mie toccava toccato spettava spettare
nonché inoltre anche altresì ugualmente perfino soprattutto specialmente in_particolare ossia cioè vale_a_dire
ad_esempio tale tali tuttavia però comunque sebbene benché ma mentre nel_frattempo finora fino_a_oggi ad_oggi
attualmente oggi oggigiorno ora adesso da_allora a_partire_da nell'ambito_di in_seno_a all'interno_di al_fine_di
allo_scopo_di affinché mediante per_mezzo_di attraverso tramite con_l'aiuto_di per_conto_di a_nome_di in_materia_di
quanto_a riguardo rispetto_a in_relazione_a relativo relativa relativi relative inerente in_qualità_di in_veste_di
a_titolo_di sotto_forma_di per_un_valore_di per_un_totale_di in_totale in_tutto complessivo complessivamente
della_durata_di durata durante nel_corso_di nell'arco_di in_occasione_di idea idee cosa cose faccenda caso casi
esempio esempi funzione funzioni ruolo posizione titolo veste capacità ha_avuto_luogo avere_luogo svolto svolta
svolgere svolgevo svolgimento tenuto_luogo effettuato effettuare fatto fare facevo consisteva consistere composto
composta comporre comprendeva comprendere includeva includere incluso contiene contenere abbraccia copriva coprire
rappresenta rappresentava figurava resta restava rimane rimasto rimasta rimaneva spetta appartiene apparteneva dipende
dipendeva situato situata ubicato chiamato chiamata denominato intitolato intitolata piacere piace volentieri
abituato abituata dimestichezza agio familiarità qualcuno persona persone gente coloro chi colui quelli quelle stesso
stessa stessi proprio edizione edizioni volta volte sta stavo siano ad altri altro altre tuttora figuro risultata
risultato risultare alcuna alcun lavoriamo dura durare faccio faceva facevamo fa ho ha hanno ebbe avere do dato dare
dà dava occupo occupa occupato occuparsi mi_occupo restare viene vengono veniva venire va andare andato passa passato
passata arriva arrivano arrivare riceve ricevono ricevuto ricevere coinvolge comprende consiste tocca riguarda rientra
rientrano arco totale quantità lato punto modo maniera forma tipo elemento elementi sistema tappa data momento allora
ancora già bene molto poco vicino dentro fuori quale quali invece me nostra loro esistente esistenti attuale genere
assieme quanto diviso divisi mestiere esercizio mese lavoro lavorare lavorato compito compiti mansione mansioni
attività inclusa inclusi incluse uso usare usando usato utilizzo utilizzare utilizzando utilizzato impiego impiegando
impiegato esperienza conoscenza competenza ambito realizzazione realizzato esecuzione eseguito membro incaricato
propria rispettivamente numero base occupata addetto fine
destinato_a destinata_a destinati_a destinate_a rivolto_a rivolta_a rivolti_a rivolte_a
`
