import type { TitleTable } from '../title-table'

/** Medicine, nursing, care and counselling. */
export const healthTitles: TitleTable = {
  field: 'health',
  rows: `
Nurse = registered nurse, staff nurse, RN, general nurse, Krankenschwester, Krankenpfleger, Pflegefachkraft, Pflegefachmann, Pflegefachfrau, Gesundheits- und Krankenpfleger, infirmier, infirmier diplômé d'État, IDE, enfermero, enfermeiro, infermiere
Nurse manager = ward manager, charge nurse, head nurse, nursing manager, hospital matron, Stationsleitung, Pflegedienstleitung, Pflegedienstleiter, Stationsleiter, cadre de santé, infirmier chef, supervisor de enfermería, jefe de enfermería, enfermeiro chefe, coordenador de enfermagem, caposala, coordinatore infermieristico
Intensive care nurse = ICU nurse, critical care nurse, Intensivpfleger, Intensivkrankenschwester, infirmier de réanimation, enfermero de UCI, enfermeiro intensivista
Paediatric nurse = pediatric nurse, children's nurse, Kinderkrankenpfleger, Kinderkrankenschwester, infirmier puériculteur, puériculteur, enfermero pediátrico, infermiere pediatrico
Nurse practitioner = advanced nurse practitioner, clinical nurse specialist, infirmier en pratique avancée
Nursing assistant = healthcare assistant, health care assistant, nursing aide, certified nursing assistant, CNA, care assistant nursing, Pflegehelfer, Pflegeassistent, Krankenpflegehelfer, aide-soignant, auxiliar de enfermería, técnico en cuidados auxiliares de enfermería, TCAE, auxiliar de enfermagem, técnico de enfermagem, operatore socio-sanitario, OSS
Care assistant = carer, care worker, home carer, support worker, healthcare support worker, home care assistant, caregiver, personal care assistant, Altenpfleger, Altenpflegehelfer, Betreuungskraft, Alltagsbegleiter, auxiliaire de vie, aide à domicile, auxiliaire de vie sociale, cuidador, auxiliar de ayuda a domicilio, gerocultor, ajudante de lar, cuidador de idosos, badante, assistente domiciliare
Care home manager = residential manager, Heimleiter, Einrichtungsleiter, directeur d'EHPAD, director de residencia, diretor de lar
Doctor = physician, general practitioner, GP, medical doctor, resident physician, house officer, consultant physician, medical officer, Arzt, Ärztin, Assistenzarzt, Facharzt, Oberarzt, Hausarzt, médecin, médecin généraliste, interne en médecine, praticien hospitalier, médico, médico de familia, médico residente, médico interno, clínico geral, medico, medico di base
Surgeon = consultant surgeon, Chirurg, chirurgien, cirujano, cirurgião, chirurgo
Anaesthetist = anesthesiologist, anaesthesiologist, Anästhesist, anesthésiste, anestesista, anestesiólogo
Psychiatrist = Psychiater, psychiatre, psiquiatra, psichiatra
Psychologist = clinical psychologist, psychotherapist, therapist, counsellor, counselor, Psychologe, Psychotherapeut, psychologue, psychothérapeute, psicólogo, psicoterapeuta, psicologo
Dentist = dental surgeon, Zahnarzt, Zahnärztin, dentiste, chirurgien-dentiste, dentista, odontólogo, médico dentista
Dental assistant = dental nurse, dental hygienist, Zahnmedizinischer Fachangestellter, Zahnarzthelfer, assistant dentaire, auxiliar dental, higienista dental, assistente dentário, assistente alla poltrona
Pharmacist = Apotheker, pharmacien, farmacéutico, farmacêutico, farmacista
Pharmacy technician = pharmacy assistant, dispenser, PTA, pharmazeutisch-technischer Assistent, préparateur en pharmacie, técnico de farmacia, técnico de farmácia, auxiliar de farmacia
Midwife = Hebamme, Entbindungspfleger, sage-femme, matrona, comadrona, partera, parteira, obstetriz, ostetrica
Paramedic = emergency medical technician, EMT, ambulance technician, Rettungssanitäter, Notfallsanitäter, ambulancier, técnico en emergencias sanitarias, paramédico, técnico de emergência médica, soccorritore
Physiotherapist = physical therapist, Physiotherapeut, Krankengymnast, kinésithérapeute, masseur-kinésithérapeute, fisioterapeuta, fisioterapista
Occupational therapist = Ergotherapeut, ergothérapeute, terapeuta ocupacional, terapista occupazionale
Speech therapist = speech and language therapist, speech language pathologist, speech pathologist, Logopäde, orthophoniste, logopeda, terapeuta da fala, fonoaudiólogo, logopedista
Radiographer = radiologic technologist, X-ray technician, MRI technician, medical imaging technologist, Medizinisch-technischer Radiologieassistent, MTRA, manipulateur radio, manipulateur en électroradiologie, técnico de radiología, técnico de radiologia, tecnico di radiologia
Radiologist = Radiologe, radiologue, radiólogo, médico radiologista
Medical laboratory technician = biomedical scientist, medical laboratory scientist, MTLA, medizinisch-technischer Laboratoriumsassistent, technicien de laboratoire médical, técnico de laboratorio clínico, técnico de análises clínicas, tecnico di laboratorio biomedico
Medical assistant = medical receptionist, medical secretary, doctor's assistant, Medizinischer Fachangestellter, MFA, Arzthelfer, secrétaire médical, secretario médico, secretário clínico, segretario medico
Phlebotomist = préleveur sanguin, flebotomista
Dietitian = dietician, nutritionist, Ernährungsberater, Diätassistent, diététicien, nutritionniste, nutricionista, dietista
Optician = optometrist, dispensing optician, Augenoptiker, opticien, optométriste, óptico, optometrista, ottico
Veterinarian = vet, veterinary surgeon, Tierarzt, Tierärztin, vétérinaire, veterinario, médico veterinário, medico veterinario
Veterinary nurse = veterinary assistant, vet nurse, Tiermedizinischer Fachangestellter, auxiliaire vétérinaire, auxiliar de veterinaria, auxiliar veterinário
Clinical research associate = clinical research coordinator, clinical trial manager, CRA, study nurse, attaché de recherche clinique, ARC, coordinador de ensayos clínicos, coordenador de ensaios clínicos
Health manager = hospital manager, practice manager, clinic manager, Klinikmanager, Praxismanager, directeur d'hôpital, gestor sanitario, gestor hospitalar
Social worker = case worker, case manager, Sozialarbeiter, Sozialpädagoge, assistant social, travailleur social, assistant de service social, trabajador social, assistente social, assistente sociale
Youth worker = youth leader, community worker, outreach worker, Jugendarbeiter, éducateur spécialisé, animateur jeunesse, educador social, monitor de tiempo libre, técnico de juventude, educatore professionale
Massage therapist = masseur, Masseur und medizinischer Bademeister, masseur bien-être, masajista, quiromasajista, massoterapeuta
`,
}
