import type { PostingWords } from '../kinds/posting'

export const posting: PostingWords = {
  articles:
    'le la les l un une des du au aux votre vos notre nos son sa ses leur leurs ce cet cette ces tout toute tous toutes chaque quelques plusieurs autre autres',
  functions:
    'en dans par pour sur sous avec sans chez vers entre depuis pendant selon afin lors dont que qui quoi ou comme si mais ni ne pas plus moins tres bien aussi y il elle on nous vous ils elles je tu se s est sont etes etait sera serez seront serait seraient soit etre ayant auront aura avez avoir ont a peut pouvez pourrez devez devrez doit doivent faut ainsi jusque jusqu notamment aupres grace via non deja ici la-bas meme c qu n j',
  links: 'de d du des a en',
  and: 'et & puis',
  or: 'ou',
  light:
    'experience experiences connaissance connaissances maitrise maitrisez maitriser competence competences capacite capacites aptitude aptitudes bonne bonnes bon bons excellente excellent excellentes excellents solide solides forte fort vraie vrai parfaite parfait premiere reussie significative similaire equivalent equivalente minimum souhaite souhaitee souhaites apprecie appreciee appreciees exige exigee requis requise indispensable imperatif obligatoire atout idealement sens gout envie titulaire justifiez disposez possedez aimez savez etes assurez assurer realisez realiser participez participer contribuez contribuer gerez gerer pilotez piloter menez mener definissez suivez suivre prenez prendre veillez veiller effectuez effectuer charge responsable responsabilite missions mission poste profil pratique utilisation usage pratiques belle beau an ans annees annee niveau type domaine',
  you: 'vous votre vos tu ton ta tes',
  demanding:
    'exige exigee requis requise indispensable imperatif obligatoire souhaite souhaitee apprecie appreciee atout maitrise avez devez idealement',
  generic:
    'gestion suivi controle mise place realisation organisation preparation elaboration coordination developpement traitement support outil outils logiciel systeme systemes processus domaine secteur activite activites dossier dossiers projet projets service services respect participation niveau bases notions',
  qualities:
    'rigueur rigour rigoureu autonom dynami motiv pedagog curieu curiosite discretion esprit relationnel humeur patien ecoute reactiv polyvalen disponib adaptab ponctu souri empath bienveill creativ initiativ',
}
