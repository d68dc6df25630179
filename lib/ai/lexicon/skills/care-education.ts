import type { SkillTable } from '../skill-table'

/** Social and child care. */
export const care: SkillTable = {
  category: 'care',
  rows: `
Personal care = personal hygiene support, Grundpflege, Körperpflege, aide à la toilette, soins d'hygiène, higiene personal, aseo personal, cuidados de higiene, igiene personale
Home care = domiciliary care, home help, häusliche Pflege, ambulante Pflege, aide à domicile, soins à domicile, ayuda a domicilio, apoio domiciliário, cuidado domiciliar, assistenza domiciliare
Residential care = care home work, stationäre Pflege, hébergement en EHPAD, atención residencial
Disability support = learning disabilities, disability care, Behindertenhilfe, Behindertenbetreuung, accompagnement du handicap, atención a la discapacidad, apoio a pessoas com deficiência, assistenza ai disabili
Safeguarding = child protection, safeguarding adults, Kinderschutz, protection de l'enfance, protección de menores, proteção de menores, tutela dei minori
Childcare = child care, Kinderbetreuung, garde d'enfants, cuidado de niños, cuidado infantil, cuidado de crianças, assistenza all'infanzia
Social work = Sozialarbeit, soziale Arbeit, travail social, trabajo social, serviço social, assistenza sociale
Youth work = Jugendarbeit, travail avec les jeunes, trabajo con jóvenes, trabalho com jovens
Family support = Familienhilfe, soutien aux familles, apoyo familiar, apoio à família, sostegno alle famiglie
Crisis intervention = Krisenintervention, intervention de crise, intervención en crisis, intervenção em crise
Addiction support = substance misuse, addiction counselling, Suchtberatung, addictologie, adicciones, dependências químicas, tossicodipendenze
Community outreach = outreach work, community engagement, Quartiersarbeit, action communautaire, trabajo comunitario, trabalho comunitário
Refugee support = asylum support, Flüchtlingshilfe, aide aux réfugiés, ayuda a refugiados, apoio a refugiados
Companionship = companionship care, Alltagsbegleitung, compagnie aux personnes âgées, acompañamiento de mayores
Meal preparation = meal planning, Essenszubereitung, préparation des repas, preparación de comidas, preparação de refeições, preparazione dei pasti
Housekeeping = Hauswirtschaft, entretien du logement, labores domésticas, serviços domésticos
`,
}

/** Teaching and training. */
export const education: SkillTable = {
  category: 'education',
  rows: `
Teaching = classroom teaching, Unterrichten, Lehrtätigkeit, enseignement, enseñanza, docencia, ensino, insegnamento, docenza
Lesson planning = lesson plans, Unterrichtsplanung, Unterrichtsvorbereitung, préparation de cours, planificación de clases, programación de aula, planeamento de aulas, planejamento de aulas, preparazione delle lezioni
Curriculum development = curriculum design, curriculum planning, Lehrplanentwicklung, Curriculumentwicklung, élaboration de programmes, desarrollo curricular, diseño curricular, desenvolvimento curricular, progettazione curricolare
Classroom management = behaviour management, behavior management, Klassenführung, Klassenleitung, gestion de classe, gestión del aula, gestão da sala de aula, gestione della classe
Assessment of learning = student assessment, pupil assessment, marking and assessment, formative assessment, Leistungsbewertung, Leistungsbeurteilung, évaluation des élèves, evaluación del alumnado, avaliação de alunos, valutazione degli studenti
Special educational needs = ~SEN, ~SEND, special needs education, special education, Sonderpädagogik, inklusiver Unterricht, besoins éducatifs particuliers, educación especial, necesidades educativas especiales, educação especial, educazione speciale, sostegno scolastico
Early years education = early childhood education, EYFS, preschool education, Frühpädagogik, frühkindliche Bildung, petite enfance, educación infantil, educação infantil, educação pré-escolar, educazione della prima infanzia
Primary education = primary teaching, elementary education, Grundschulunterricht, enseignement primaire, educación primaria, ensino básico, istruzione primaria
Secondary education = secondary teaching, enseignement secondaire, educación secundaria, ensino secundário, ensino médio, istruzione secondaria
Higher education teaching = university teaching, lecturing, Hochschullehre, enseignement supérieur, docencia universitaria, didattica universitaria
Adult education = Erwachsenenbildung, formation pour adultes, educación de adultos, educação de adultos, educazione degli adulti
Vocational training = apprenticeship training, Berufsausbildung, formation professionnelle, formación profesional, formação profissional, formazione professionale
Trainer aptitude = AEVO, Ausbildereignung, Ausbilderschein
English as a foreign language = TEFL, ~ESL, ~EFL, TESOL, CELTA
German as a foreign language = ~DaF, Deutsch als Fremdsprache, ~DaZ, Deutsch als Zweitsprache
Tutoring = private tuition, one-to-one tuition, Nachhilfe, soutien scolaire, cours particuliers, clases particulares, explicações, aulas particulares, ripetizioni
E-learning = online teaching, online learning, distance learning, digitaler Unterricht, enseignement à distance, enseñanza en línea, educación a distancia, ensino a distância, didattica a distanza
Learning management systems = ~LMS, learning management system, Lernplattformen
Moodle > Learning management systems
Google Classroom > Learning management systems
Instructional design = course design, Didaktik, didactique, ingénierie pédagogique, diseño instruccional, design instrucional, progettazione didattica
Educational guidance = pastoral care, academic advising, Schülerberatung, orientation scolaire, orientación educativa, orientação educacional, orientamento scolastico
Exam preparation = Prüfungsvorbereitung, préparation aux examens, preparación de exámenes, preparação para exames
Phonics = early reading, Leselernmethoden
Literacy teaching = literacy, Alphabetisierung, alphabétisation, alfabetización, alfabetização, alfabetizzazione
Numeracy teaching = numeracy
Montessori = Montessori education, Montessori-Pädagogik, pédagogie Montessori, pedagogía Montessori
School management = school leadership, Schulleitung, direction d'établissement, gestión escolar, gestão escolar, dirigenza scolastica
Parent communication = parents' evenings, Elternarbeit, Elterngespräche, relations avec les parents, relación con las familias
School trips = Klassenfahrten, sorties scolaires, excursiones escolares, visitas de estudo
Librarianship = library services, cataloguing, cataloging, Bibliothekswesen, bibliothéconomie, biblioteconomía
Archiving = archival science, Archivierung, archivistique, archivística, arquivística
Museum work = curation, curating, museum education, Museumspädagogik, Kuratieren, muséologie, museología, curadoria
Sports coaching = sports training, Sporttraining, Übungsleitung, entraînement sportif, entrenamiento deportivo, treino desportivo, treinamento esportivo, allenamento sportivo
Personal training = fitness training, fitness instruction, Fitnesstraining, coaching sportif, entrenamiento personal, treino personalizado
`,
}
