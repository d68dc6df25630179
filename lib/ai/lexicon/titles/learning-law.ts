import type { TitleTable } from '../title-table'

/** Education and research. */
export const learningTitles: TitleTable = {
  field: 'learning',
  rows: `
Teacher = school teacher, Lehrer, Lehrkraft, enseignant, professeur, profesor, docente, maestro de escuela, professor, insegnante
Primary school teacher = primary teacher, elementary school teacher, elementary teacher, class teacher, Grundschullehrer, Volksschullehrer, professeur des écoles, instituteur, maestro de primaria, maestro, profesor de primaria, professor do ensino básico, professor primário, maestro elementare, insegnante di scuola primaria
Secondary school teacher = secondary teacher, high school teacher, subject teacher, Gymnasiallehrer, Realschullehrer, Sekundarlehrer, professeur de lycée, professeur de collège, professeur certifié, profesor de secundaria, profesor de instituto, professor do ensino secundário, professor de ensino médio, insegnante di scuola secondaria
Special needs teacher = SEN teacher, special education teacher, SENCO, Sonderpädagoge, Förderschullehrer, enseignant spécialisé, maestro de educación especial, professor de educação especial, insegnante di sostegno
Early years teacher = kindergarten teacher, nursery teacher, preschool teacher, early childhood educator, nursery nurse, Erzieher, Kindergärtner, éducateur de jeunes enfants, educador infantil, maestro de educación infantil, educador de infância, professor de educação infantil, educatore d'infanzia, maestro d'asilo
Teaching assistant = classroom assistant, learning support assistant, teacher's aide, Schulbegleiter, accompagnant des élèves en situation de handicap, AESH, assistant d'éducation, auxiliar docente, assistente operacional escolar, auxiliar de sala
Language teacher = English teacher, ESL teacher, EFL teacher, foreign language teacher, Sprachlehrer, Englischlehrer, DaF-Lehrer, professeur de langues, professeur d'anglais, profesor de idiomas, profesor de inglés, professor de inglês, insegnante di lingue, insegnante di inglese
Head teacher = headteacher, school principal, deputy head teacher, headmaster, Schulleiter, Rektor, directeur d'école, chef d'établissement, proviseur, director de colegio, director escolar, diretor de escola, diretor escolar, dirigente scolastico, preside
Tutor = private tutor, Nachhilfelehrer, tuteur, profesor particular, tutor académico, explicador, professor particular
Lecturer = university lecturer, senior lecturer, associate professor, assistant professor, full professor, university professor, Dozent, Hochschullehrer, Juniorprofessor, maître de conférences, professeur des universités, chargé de cours, profesor universitario, profesor titular, professor universitário, professor auxiliar, professore universitario, professore associato
Researcher = research scientist, research associate, research assistant, research fellow, scientist, postdoctoral researcher, postdoc, wissenschaftlicher Mitarbeiter, Forscher, chercheur, ingénieur de recherche, chargé de recherche, investigador, investigador postdoctoral, pesquisador, bolseiro de investigação, ricercatore, assegnista di ricerca
Doctoral student = PhD student, PhD candidate, doctoral researcher, Doktorand, doctorant, doctorando, estudiante de doctorado, doutorando, dottorando
Student assistant = working student, student worker, Werkstudent, studentische Hilfskraft, étudiant salarié, becario universitario
Librarian = library assistant, archivist, Bibliothekar, Archivar, bibliothécaire, archiviste, documentaliste, bibliotecario, archivero, archivista, bibliotecário
Museum curator = curator, museum educator, Kurator, Museumspädagoge, conservateur de musée, médiateur culturel, conservador de museo, curador, conservador, curatore
Historian = archaeologist, Historiker, Archäologe, historien, archéologue, historiador, arqueólogo, storico, archeologo
Economist = Ökonom, Volkswirt, économiste, economista
Statistician = biostatistician, Statistiker, statisticien, estadístico, estatístico, statistico
Biologist = microbiologist, molecular biologist, ecologist, Biologe, Mikrobiologe, biologiste, biólogo, microbiólogo, biologo
Chemist = analytical chemist, Chemiker, chimiste, químico, chimico
Physicist = Physiker, physicien, físico, fisico
Geologist = geoscientist, Geologe, géologue, geólogo, geologo
Laboratory technician = lab technician, laboratory assistant, lab assistant, Laborant, Chemielaborant, Biologielaborant, BTA, CTA, technicien de laboratoire, laborantin, técnico de laboratorio, técnico de laboratório, tecnico di laboratorio
Environmental scientist = environmental consultant, sustainability manager, sustainability consultant, environmental officer, Umweltberater, Nachhaltigkeitsmanager, chargé d'études environnement, responsable RSE, técnico de medio ambiente, consultor ambiental, técnico ambiental, analista ambiental, consulente ambientale
Sports coach = football coach, fitness trainer, personal trainer, fitness instructor, sports instructor, swimming instructor, Sporttrainer, Fitnesstrainer, entraîneur, coach sportif, éducateur sportif, entrenador, entrenador personal, monitor deportivo, treinador, personal trainer certificado, allenatore, istruttore di fitness
`,
}

/** Law, security and public service. */
export const lawTitles: TitleTable = {
  field: 'law',
  rows: `
Lawyer = attorney, solicitor, barrister, associate attorney, legal associate, Rechtsanwalt, Anwalt, Volljurist, avocat, avocat collaborateur, abogado, advogado, avvocato
Legal counsel = in-house counsel, general counsel, company lawyer, Syndikusrechtsanwalt, Unternehmensjurist, Justiziar, juriste, juriste d'entreprise, directeur juridique, asesor jurídico, jurista, asesor legal, consultor jurídico, giurista d'impresa, legale d'azienda
Paralegal = legal assistant, legal secretary, Rechtsanwaltsfachangestellter, Rechtsfachwirt, assistant juridique, secrétaire juridique, asistente legal, auxiliar jurídico, assistente jurídico, assistente legale
Judge = magistrate, Richter, juge, magistrat, juez, juiz, giudice
Prosecutor = public prosecutor, Staatsanwalt, procureur, fiscal, promotor de justiça, pubblico ministero
Notary = Notar, notaire, clerc de notaire, notario, notário, notaio
Civil servant = public administrator, government officer, local government officer, Beamter, Verwaltungsbeamter, Verwaltungsfachangestellter, fonctionnaire, attaché territorial, agent administratif, funcionario, técnico de administración pública, funcionário público, técnico superior, funzionario pubblico
Policy officer = policy adviser, policy advisor, policy analyst, public affairs manager, lobbyist, Referent für Politik, chargé de mission, conseiller politique, asesor político, técnico de políticas públicas, analista de políticas públicas
Diplomat = ambassador, consular officer, Diplomat im Auswärtigen Dienst, diplomate, diplomático, diplomatico
Police officer = policeman, policewoman, detective, Polizist, Polizeibeamter, Polizeikommissar, policier, gardien de la paix, gendarme, agente de policía, policía, polícia, agente da polícia, policial, poliziotto, agente di polizia
Firefighter = fireman, Feuerwehrmann, Feuerwehrfrau, pompier, sapeur-pompier, bombero, bombeiro, vigile del fuoco
Soldier = military officer, army officer, Soldat, Offizier, militaire, officier, soldado, militar, militare, ufficiale
Security guard = security officer, door supervisor, Sicherheitsmitarbeiter, Wachmann, Sicherheitsfachkraft, agent de sécurité, vigile, vigilante de seguridad, guardia de seguridad, vigilante, segurança privado, guardia giurata
Urban planner = town planner, city planner, Stadtplaner, Raumplaner, urbaniste, urbanista
Charity manager = programme officer, fundraiser, fundraising manager, grants manager, Fundraiser für Vereine, collecteur de fonds, responsable de collecte, captador de fondos, captador de recursos
Priest = pastor, chaplain, minister of religion, Pfarrer, Pastor, prêtre, pasteur, sacerdote, padre
`,
}
