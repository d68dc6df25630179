import type { SkillTable } from '../skill-table'

/** Human resources, and soft skills. */
export const people: SkillTable = {
  category: 'people',
  rows: `
Recruitment = recruiting, talent acquisition, Personalbeschaffung, Personalauswahl, recrutement, selección de personal, reclutamiento, recrutamento, recrutamento e seleção, selezione del personale, reclutamento
Human resources = ~HR, human resources management, HR management, Personalwesen, Personalmanagement, ressources humaines, recursos humanos, gestión de recursos humanos, gestão de recursos humanos, risorse umane
Onboarding = new starter induction, Einarbeitung, Einarbeitung neuer Mitarbeiter, intégration des nouveaux collaborateurs, incorporación de personal, integração de colaboradores, inserimento del personale
Performance management = performance appraisals, appraisals, Mitarbeitergespräche, entretiens annuels, evaluación del desempeño, avaliação de desempenho, valutazione delle prestazioni
Employee relations = industrial relations, Arbeitnehmerbeziehungen, relations sociales, relaciones laborales, relações laborais, relações trabalhistas, relazioni sindacali
Compensation and benefits = comp and ben, Vergütungsmanagement, rémunération et avantages sociaux, compensación y beneficios, remuneração e benefícios
Learning and development = L&D, staff training, training delivery, employee training, Personalentwicklung, Mitarbeiterschulung, Schulungen, formation du personnel, formation continue, formación de personal, capacitación, formação de colaboradores, treinamento de equipes, formazione del personale
Workforce planning = staff planning, Personalplanung, gestion prévisionnelle, planificación de personal
Staff scheduling = rota planning, rostering, shift planning, shift scheduling, Dienstplanung, Schichtplanung, Einsatzplanung, gestion des plannings, planning du personnel, planificación de turnos, elaboración de turnos, gestão de escalas, escalas de trabalho, gestione turni, pianificazione turni
Workday HCM = Workday HR
SAP SuccessFactors = SuccessFactors > Human resources
CIPD = SHRM-CP > Human resources
Leadership = people management, staff management, line management, Mitarbeiterführung, Personalführung, Führungserfahrung, management d'équipe, encadrement, encadrement d'équipe, liderazgo, gestión de equipos, liderança, gestão de equipas, gestão de equipes, gestione del personale, gestione del team, leadership d'équipe
Team leadership = team management, leading teams, Teamleitung, Teamführung, animation d'équipe, gestión de equipo, liderança de equipa, liderança de equipe, coordinamento del team > Leadership
Mentoring = mentorship, mentorat, mentoría, tutoría de personal
Coaching = executive coaching
Supervision of staff = staff supervision, Anleitung von Mitarbeitern, supervisión de personal, supervisão de pessoal, supervisione del personale
Teamwork = team working, collaboration, Teamarbeit, Teamfähigkeit, travail d'équipe, travail en équipe, esprit d'équipe, trabajo en equipo, trabalho em equipa, trabalho em equipe, lavoro di squadra, lavoro in team
Communication = communication skills, verbal communication, Kommunikationsfähigkeit, Kommunikationsstärke, compétences en communication, habilidades de comunicación, comunicación, comunicação, comunicazione
Presentation skills = presentations, public speaking, Präsentation, Präsentationen, Präsentationstechniken, prise de parole en public, presentaciones, hablar en público, apresentações, presentazioni
Problem solving = Problemlösung, Problemlösungskompetenz, résolution de problèmes, resolución de problemas, resolução de problemas, problem-solving skills, risoluzione dei problemi
Time management = Zeitmanagement, gestion du temps, gestión del tiempo, gestão do tempo, gestione del tempo
Organisation skills = organisational skills, organizational skills, Organisationstalent, Organisationsfähigkeit, sens de l'organisation, capacidad de organización, capacidade de organização, capacità organizzative
Attention to detail = Sorgfalt, Detailgenauigkeit, souci du détail, atención al detalle, atenção ao detalhe, attenzione ai dettagli
Critical thinking = analytical thinking, analytisches Denken, esprit critique, esprit d'analyse, pensamiento crítico, pensamento crítico, pensiero critico
Conflict resolution = conflict management, de-escalation, Konfliktlösung, Konfliktmanagement, Deeskalation, gestion des conflits, résolution de conflits, resolución de conflictos, gestión de conflictos, resolução de conflitos, gestão de conflitos, gestione dei conflitti
Facilitation = workshop facilitation, Workshop-Moderation, animation d'ateliers, facilitación de talleres, facilitação de workshops
Diversity and inclusion = ~DEI, diversity, equity and inclusion, Vielfalt und Inklusion, diversité et inclusion, diversidad e inclusión, diversidade e inclusão
Intercultural skills = intercultural communication, cross-cultural communication, interkulturelle Kompetenz, interculturalité, comunicación intercultural, comunicação intercultural, comunicazione interculturale
`,
}

/** Law, regulation and public service. */
export const law: SkillTable = {
  category: 'law',
  rows: `
Legal research = juristische Recherche, Rechtsrecherche, recherche juridique, investigación jurídica, pesquisa jurídica, ricerca giuridica
Legal drafting = contract drafting, drafting contracts, Vertragsgestaltung, rédaction de contrats, rédaction d'actes, redacción de contratos, redação de contratos, elaboração de contratos, redazione di contratti
Contract law = Vertragsrecht, droit des contrats, derecho contractual, direito contratual, diritto dei contratti
Contract review = contract analysis, Vertragsprüfung, analyse de contrats, revisión de contratos, revisão de contratos, revisione contratti
Litigation = civil litigation, dispute resolution, Prozessführung, Zivilprozessrecht, contentieux, litigios, litigación, contencioso, contencioso cível, contenzioso
Arbitration = international arbitration, Schiedsverfahren, arbitrage juridique, arbitraje, arbitragem, arbitrato
Mediation = Mediationsverfahren, mediación, mediação, mediazione
Corporate law = company law, commercial law, Gesellschaftsrecht, Handelsrecht, Wirtschaftsrecht, droit des sociétés, droit des affaires, droit commercial, derecho societario, derecho mercantil, direito societário, direito comercial, diritto societario, diritto commerciale
Employment law = labour law, labor law, Arbeitsrecht, droit du travail, droit social, derecho laboral, direito do trabalho, direito trabalhista, diritto del lavoro
Criminal law = Strafrecht, droit pénal, derecho penal, direito penal, diritto penale
Family law = Familienrecht, droit de la famille, derecho de familia, direito da família, direito de família, diritto di famiglia
Immigration law = Aufenthaltsrecht, droit des étrangers, derecho de extranjería, diritto dell'immigrazione
Intellectual property = IP law, patents, trademarks, Patentrecht, Markenrecht, gewerblicher Rechtsschutz, propriété intellectuelle, propiedad intelectual, propriedade intelectual, proprietà intellettuale
Tax law = droit fiscal, derecho tributario, derecho fiscal, direito tributário, direito fiscal, diritto tributario > Tax
Competition law = antitrust, Kartellrecht, Wettbewerbsrecht, droit de la concurrence, derecho de la competencia, direito da concorrência, diritto della concorrenza
Administrative law = public law, Verwaltungsrecht, öffentliches Recht, droit public, droit administratif, derecho administrativo, direito administrativo, diritto amministrativo
Real estate law = property law, conveyancing, Immobilienrecht, droit immobilier, derecho inmobiliario, direito imobiliário, diritto immobiliare
Insolvency law = bankruptcy law, Insolvenzrecht, droit des faillites, derecho concursal, direito falimentar, diritto fallimentare
Compliance = regulatory compliance, Regelkonformität, conformité réglementaire, cumplimiento normativo, conformidade regulatória, conformità normativa
Regulatory affairs = Zulassung von Arzneimitteln, affaires réglementaires, asuntos regulatorios, assuntos regulatórios, affari regolatori
E-discovery = document review, Relativity eDiscovery
Westlaw = LexisNexis, Lexis
Notarial work = notarisation, notarization, Notariat, actes notariés, actos notariales, atti notarili
Public procurement = Vergaberecht, öffentliches Auftragswesen, marchés publics, commande publique, contratación pública, contratação pública, appalti pubblici
Public policy = policy analysis, policy development, Politikberatung, politiques publiques, políticas públicas, politiche pubbliche
Public administration = öffentliche Verwaltung, administration publique, administración pública, administração pública, pubblica amministrazione
Legislation drafting = legislative drafting, Gesetzgebung
Case management = caseload management, Fallmanagement, gestion de dossiers, gestión de casos, gestão de casos, gestione dei casi
Urban planning = town planning, spatial planning, Stadtplanung, Raumplanung, urbanisme, aménagement du territoire, planificación urbana, urbanismo, planejamento urbano, planeamento urbano, pianificazione urbana, urbanistica
Emergency planning = civil protection, Katastrophenschutz, protection civile, protección civil, proteção civil, protezione civile
Policing = law enforcement, Polizeiarbeit, maintien de l'ordre
Security guarding = site security, Objektschutz, Wachdienst, gardiennage, vigilancia de seguridad, vigilância patrimonial, vigilanza
Fire safety = fire prevention, Brandschutz, sécurité incendie, prévention incendie, prevención de incendios, prevenção de incêndios, antincendio, prevenzione incendi
Surveillance systems = CCTV, CCTV monitoring, Videoüberwachung, vidéosurveillance, videovigilancia, videosorveglianza
`,
}
