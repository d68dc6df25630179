import type { SkillTable } from '../skill-table'

/** Nursing, medicine, therapy, pharmacy. */
export const health: SkillTable = {
  category: 'health',
  rows: `
Patient care = direct patient care, Patientenversorgung, Patientenbetreuung, soins aux patients, prise en charge des patients, atención al paciente, cuidado de pacientes, cuidados ao paciente, assistência ao paciente, assistenza ai pazienti, cura del paziente
Nursing = nursing care, Krankenpflege, Gesundheits- und Krankenpflege, soins infirmiers, enfermería, cuidados de enfermería, enfermagem, cuidados de enfermagem, assistenza infermieristica
Intensive care = ~ICU, critical care, ~ITU, Intensivpflege, Intensivmedizin, Intensivstation, soins intensifs, réanimation, cuidados intensivos, ~UCI, ~UTI, terapia intensiva
Emergency care = emergency medicine, accident and emergency, A&E, emergency department, emergency room, Notaufnahme, Notfallmedizin, médecine d'urgence, urgences, urgencias, medicina de urgencias, urgência hospitalar, pronto-socorro, pronto soccorso, medicina d'urgenza
Triage = patient triage, triaje, triagem
Surgery = surgical procedures, Chirurgie, cirugía, cirurgia, chirurgia
Operating theatre = operating room, theatre nursing, OP-Pflege, bloc opératoire, quirófano, bloco operatório, sala operatoria
Anaesthesia = anesthesia, anaesthetics, anesthesiology, Anästhesie, anesthésie, anestesia
Wound care = wound management, wound dressing, Wundversorgung, Wundmanagement, pansements, soin des plaies, cura de heridas, curación de heridas, tratamento de feridas, curativos, medicazione delle ferite
Medication administration = medication management, drug administration, administering medication, Medikamentengabe, Medikamentenverabreichung, administration de médicaments, administración de medicamentos, administração de medicamentos, somministrazione di farmaci
IV therapy = intravenous therapy, cannulation, IV cannulation, Infusionstherapie, perfusions, terapia intravenosa, terapia endovenosa
Venepuncture = phlebotomy, venipuncture, blood draws, Blutentnahme, prise de sang, prélèvements sanguins, extracción de sangre, extracciones de sangre, colheita de sangue, coleta de sangue, prelievi ematici
Catheterisation = catheterization, Katheterisierung, cateterismo vesical
Vital signs = vital signs monitoring, Vitalzeichen, Vitalzeichenkontrolle, signes vitaux, constantes vitales, signos vitales, sinais vitais, parametri vitali
Infection control = infection prevention, Infektionsschutz, Krankenhaushygiene, prévention des infections, control de infecciones, controlo de infeções, controle de infecções, controllo delle infezioni
Palliative care = end-of-life care, hospice care, Palliativpflege, Palliativmedizin, soins palliatifs, cuidados paliativos, cure palliative
Geriatric care = elderly care, care of the elderly, geriatrics, Altenpflege, Geriatrie, soins aux personnes âgées, geriatría, cuidado de mayores, cuidado de personas mayores, cuidado de idosos, assistenza anziani
Dementia care = dementia, Demenzbetreuung, Demenz, démence, cuidado de personas con demencia, demência, demenza
Paediatric care = paediatrics, pediatrics, pediatric care, Pädiatrie, Kinderkrankenpflege, pédiatrie, pediatría
Midwifery = obstetrics, obstetric care, Geburtshilfe, obstétrique, maïeutique, obstetricia, partería, ostetricia
Neonatal care = neonatology, NICU, Neonatologie, neonatología
Oncology = oncology care, cancer care, Onkologie, oncologie, oncología
Cardiology = cardiac care, Kardiologie, cardiologie, cardiología
Dialysis = haemodialysis, hemodialysis, Dialyse, hemodiálisis, diálisis, hemodiálise, emodialisi
Radiology = medical imaging, Radiologie, imagerie médicale, radiología, diagnostica per immagini
Radiography = X-ray, X-rays, Röntgen, radiographie, radiografía
MRI = magnetic resonance imaging, MRT, IRM, resonancia magnética, ressonância magnética, risonanza magnetica > Radiology
CT scanning = computed tomography, CT scans, Computertomographie, tomodensitométrie, tomografía computarizada, tomografia computadorizada, tomografia computerizzata > Radiology
Ultrasound = sonography, Sonographie, Ultraschall, échographie, ecografía, ultrassonografia
Mental health care = mental health, psychiatric nursing, psychiatry, Psychiatrie, psychische Gesundheit, santé mentale, salud mental, psiquiatría, saúde mental, salute mentale, psichiatria
Psychotherapy = cognitive behavioural therapy, cognitive behavioral therapy, CBT, Psychotherapie, psicoterapia
Counselling = counseling, psychological counselling, Beratungsgespräche, counseling psychologique, orientación psicológica, aconselhamento
Physiotherapy = physical therapy, Physiotherapie, Krankengymnastik, kinésithérapie, fisioterapia
Occupational therapy = Ergotherapie, terapia ocupacional, terapia occupazionale
Speech therapy = speech and language therapy, speech pathology, Logopädie, orthophonie, logopedia, terapia da fala, fonoaudiologia
Rehabilitation = rehab, Rehabilitation von Patienten, rééducation, rehabilitación, reabilitação, riabilitazione
Manual therapy = Manuelle Therapie, thérapie manuelle, terapia manual, terapia manuale > Physiotherapy
Massage = massage therapy, Massagetherapie, masaje, massagem, massaggio
Dentistry = dental care, dental procedures, Zahnmedizin, dentisterie, odontología
Dental assistance = chairside assistance, Zahnassistenz, Stuhlassistenz, assistance dentaire, asistencia dental
Pharmacy = pharmaceutical care, Pharmazie, Apotheke, pharmacie, farmacia
Dispensing = prescription dispensing, dispensing medication, Arzneimittelabgabe, délivrance de médicaments, dispensación de medicamentos, dispensação de medicamentos
Clinical trials = clinical research, clinical studies, klinische Studien, klinische Forschung, essais cliniques, recherche clinique, ensayos clínicos, investigación clínica, ensaios clínicos, pesquisa clínica, sperimentazione clinica, studi clinici
Good clinical practice = GCP training, ICH-GCP, bonnes pratiques cliniques, buenas prácticas clínicas > Clinical trials
Electronic health records = ~EHR, ~EMR, electronic medical records, electronic patient records, elektronische Patientenakte, dossier patient informatisé, historia clínica electrónica, prontuário eletrónico, cartella clinica elettronica
Epic EHR = Epic Systems, Cerner > Electronic health records
Medical coding = ICD-10, ICD coding, medizinische Kodierung, codage médical, codificación médica, codificação clínica
Patient education = health education, Patientenschulung, éducation thérapeutique, educación del paciente, educación sanitaria, educação para a saúde, educazione sanitaria
Care planning = care plans, nursing care plans, Pflegeplanung, Pflegedokumentation, plans de soins, planes de cuidados, planos de cuidados, piani assistenziali
Discharge planning = patient discharge, Entlassmanagement, planification des sorties, planificación del alta
Public health = epidemiology, Gesundheitswesen, öffentliche Gesundheit, Epidemiologie, santé publique, salud pública, epidemiología, saúde pública, sanità pubblica
Nutrition = dietetics, nutrition counselling, Ernährungsberatung, Diätetik, diététique, nutrición, dietética, nutrição, nutrizione
Vaccination = immunisation, immunization, vaccinations, Impfungen, vaccins, vacunación, vacinação, vaccinazioni
First aid = Erste Hilfe, premiers secours, primeros auxilios, primeiros socorros, primo soccorso
Basic life support = ~BLS, CPR, cardiopulmonary resuscitation, réanimation cardio-pulmonaire, reanimación cardiopulmonar, ~RCP, soporte vital básico, suporte básico de vida, rianimazione > First aid
Advanced life support = ~ALS, ACLS, advanced cardiac life support, soporte vital avanzado, suporte avançado de vida > Basic life support
Veterinary care = veterinary medicine, animal health, Tiermedizin, médecine vétérinaire, medicina veterinaria, veterinaria, medicina veterinaria preventiva
Optometry = eye examinations, Optometrie, optometría
Sterilisation = sterilization, instrument sterilisation, Sterilgutaufbereitung, esterilización, esterilização, sterilizzazione
Moving and handling = manual handling, patient handling, patient transfers, manutention des malades, movilización de pacientes
`,
}
