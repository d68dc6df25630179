/** Words that begin or end as a position does and are a trade, a subject, a shop or a firm. */
export const noPositions: readonly string[] = [
  `engineering ingenieurwesen *ingenieurwesen ingenieurburo* ingenierie ingenieria* ingegneria* engenharia* inzynieria* инженерия инженерии architektur* architecture arquitectura* arquitetura* architettura* architektura* technik* technikum* psychologie psychology psicologia* psychologia* chemistry physics arts art tailoring catering carpentry plumbing masonry nursery bakery bakeries brewery fishery pottery college colleges coordination journalism journalismus journalisme pflege *pflege
  backerei* *backerei gartnerei* schreinerei* tischlerei* metzgerei* fleischerei* konditorei* druckerei* brauerei* schlosserei* *praxis *kanzlei kanzlei rechtsanwalte* *schule *anstalt anwaltskanzlei*
  boulangerie* patisserie* boucherie* charcuterie* menuiserie* plomberie* imprimerie* epicerie* librairie* societe societes coiffure comptabilite contabilidad* contabilidade contabilita* enfermeria* enfermagem infermieristica consultoria* peluqueria* panaderia* carpinteria* pasteleria* lavanderia* zapateria* joyeria* padaria* livraria* marcenaria* panetteria* pasticceria* macelleria* falegnameria* sartoria*
  bakkerij* slagerij* drukkerij* advocatenkantoor* advokatfirma* advokatbyra* advokatkontor* ksiegowosc* piekarnia* cukiernia* drukarnia* mechaniczne elektryczne pekarna* pekarstvi* tiskarna* cukrarna* lekarna*
  бухгалтерия бухгалтерии бухгалтерія адвокатск* адвокатськ* программировани* програмуванн* программистов лікарн* лікарні больниц* νοσοκομειο* νοσοκομειου λογιστικη λογιστικο* φαρμακειο* בית_ספר
  事務所 律师事务所 律師事務所 法律事務所 会计师事务所 師範 师范 회계법인 법무법인`,
]
