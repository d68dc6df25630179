import type { SkillTable } from '../skill-table'

/** Office software and administration. */
export const office: SkillTable = {
  category: 'office',
  rows: `
IT skills = computer skills, computer literacy, IT literacy, EDV-Kenntnisse, IT-Kenntnisse, PC-Kenntnisse, Computerkenntnisse, bureautique, outils informatiques, compétences informatiques, ofimática, conocimientos informáticos, competenze informatiche, conoscenze informatiche, computervaardigheden, digitale vaardigheden
Microsoft Office = MS Office, Office 365, Microsoft 365, M365, MS Office Suite, Microsoft Office Suite, Office-Paket, pack Office, paquete Office, pacote Office, pacchetto Office, suite bureautique
Microsoft Excel = ~Excel, MS Excel, Excel spreadsheets, Excel avanzado, Excel avançado, Excel avancé, Excel avanzato > Spreadsheets
Microsoft Word = ~Word, MS Word
Microsoft PowerPoint = PowerPoint, MS PowerPoint, Power Point
Microsoft Outlook = ~Outlook, MS Outlook
Microsoft Teams = MS Teams, ^Teams
Microsoft SharePoint = SharePoint, SharePoint Online
Microsoft OneNote = OneNote
Microsoft Visio = ~Visio, MS Visio
Microsoft Project = MS Project
Microsoft Dynamics = Dynamics 365, Dynamics CRM, Dynamics NAV, Navision, Business Central
Power Automate = Power Platform, Power Apps, PowerApps
Google Workspace = G Suite, GSuite, Google Docs, Google Drive
Google Sheets > Spreadsheets
Spreadsheets = spreadsheet, Tabellenkalkulation, tableur, hojas de cálculo, hoja de cálculo, planilhas, folhas de cálculo, fogli di calcolo, foglio di calcolo
Pivot tables = pivot table, Pivot-Tabellen, tableaux croisés dynamiques, tablas dinámicas, tabelas dinâmicas, tabelle pivot > Spreadsheets
VLOOKUP = XLOOKUP, SVERWEIS, RECHERCHEV > Spreadsheets
LibreOffice = OpenOffice
~Slack
Zoom meetings = Zoom video
~Notion
Trello
Asana
Monday.com
Airtable
Jira = Atlassian Jira
Confluence
Miro boards = ^Miro
Touch typing = typing, Zehnfingersystem, Tastschreiben, dactylographie, mecanografía, digitação, dattilografia
Minute taking = taking minutes, meeting minutes, Protokollführung, rédaction de comptes rendus, redacción de actas, redação de atas, verbalizzazione
Diary management = calendar management, Terminplanung, Terminkoordination, Terminverwaltung, gestion d'agenda, gestion des agendas, gestión de agenda, gestão de agenda, gestione agenda
Travel arrangements = travel management, Reiseplanung, Reiseorganisation, organisation de voyages, organización de viajes, organização de viagens
Filing = record keeping, records management, Aktenführung, archivage, classement, archivo de documentos, arquivamento, archiviazione
Correspondence = business correspondence, Korrespondenz, Schriftverkehr, correspondance, correspondencia, corrispondenza
Switchboard = telephone switchboard, Telefonzentrale, standard téléphonique, centralita, centralino
Reception = front desk, front office, Empfang, accueil, recepción, receção, accoglienza
Office administration = office management, Büroorganisation, Büroverwaltung, gestion administrative, administration de bureau, gestión administrativa, gestão administrativa, gestione amministrativa
Event planning = event management, event organisation, event organization, Veranstaltungsmanagement, Veranstaltungsorganisation, Eventmanagement, événementiel, organisation d'événements, organización de eventos, organização de eventos, organizzazione di eventi
Document management = Dokumentenmanagement, gestion documentaire, GED, gestión documental, gestão documental, gestione documentale
Transcription = audio typing, Transkription, transcripción, transcrição, trascrizione
`,
}

/** Planning and management. */
export const business: SkillTable = {
  category: 'business',
  rows: `
Project management = project planning, Projektmanagement, Projektleitung, Projektsteuerung, gestion de projet, gestion de projets, gestión de proyectos, gestão de projetos, gestão de projectos, gestione di progetti, gestione progetti, project manager skills
Programme management = program management, Programmmanagement, gestion de programme, gestión de programas
Agile = agile methods, agile methodologies, agile Methoden, méthodes agiles, metodologías ágiles, metodologias ágeis, metodologie agili, agile working
Scrum > Agile
Kanban
~SAFe = scaled agile framework > Agile
PRINCE2 = PRINCE2 practitioner > Project management
PMP = project management professional > Project management
~Lean = lean management, lean production, lean manufacturing
Six Sigma = lean six sigma, green belt, black belt
Kaizen > Continuous improvement
Continuous improvement = process improvement, kontinuierliche Verbesserung, KVP, Prozessverbesserung, amélioration continue, mejora continua, mejora de procesos, melhoria contínua, melhoria de processos, miglioramento continuo
Business process management = BPM, BPMN, process modelling, Prozessmanagement, Geschäftsprozesse, gestion des processus, gestión de procesos, gestão de processos, gestione dei processi
Business analysis = requirements analysis, requirements engineering, requirements gathering, Anforderungsanalyse, Anforderungsmanagement, analyse des besoins, análisis de requisitos, análisis de negocio, análise de requisitos, analisi dei requisiti
Product management = product ownership, Produktmanagement, gestion de produit, gestión de productos, gestión de producto, gestão de produtos, gestione del prodotto
Product roadmaps = product roadmap, roadmapping
Change management = organisational change, Veränderungsmanagement, conduite du changement, gestión del cambio, gestão da mudança, gestione del cambiamento
Stakeholder management = stakeholder engagement, Stakeholdermanagement, gestion des parties prenantes, gestión de partes interesadas, gestão de stakeholders
Risk management = risk assessment, risk analysis, Risikomanagement, Risikobewertung, gestion des risques, gestión de riesgos, evaluación de riesgos, gestão de riscos, avaliação de riscos, gestione del rischio, valutazione dei rischi
Quality management = quality assurance, Qualitätsmanagement, Qualitätssicherung, management de la qualité, assurance qualité, gestión de calidad, aseguramiento de la calidad, gestão da qualidade, garantia de qualidade, gestione della qualità, assicurazione qualità
ISO 9001 > Quality management
ISO 14001 > Environmental management
Auditing = internal audits, internal auditing, Auditierung, audits internes, auditorías internas, audit interni
Strategic planning = business strategy, corporate strategy, strategische Planung, Unternehmensstrategie, planification stratégique, planificación estratégica, planejamento estratégico, planeamento estratégico, pianificazione strategica
Business development = Geschäftsentwicklung, développement commercial, développement des affaires, desarrollo de negocio, desenvolvimento de negócios, sviluppo commerciale, sviluppo del business
Entrepreneurship = Unternehmertum, entrepreneuriat, emprendimiento, empreendedorismo, imprenditorialità
Operations management = operational management, Betriebsleitung, gestion des opérations, gestión de operaciones, gestão de operações, gestione operativa
Facility management = facilities management, Gebäudemanagement, gestion des installations, gestión de instalaciones
Contract management = Vertragsmanagement, gestion des contrats, gestión de contratos, gestão de contratos, gestione dei contratti
Key performance indicators = KPI, KPIs, Kennzahlen, indicateurs de performance, indicadores de desempeño, indicadores de desempenho, indicatori di prestazione
Management consulting = business consulting, Unternehmensberatung, conseil en management, consultoría de negocio, consultoria empresarial, consulenza aziendale
Mergers and acquisitions = M&A, mergers & acquisitions, due diligence, fusions-acquisitions, fusiones y adquisiciones, fusões e aquisições, fusioni e acquisizioni
Corporate governance = Unternehmensführung, gouvernance d'entreprise, gobierno corporativo, governança corporativa
Fundraising = grant fundraising, donor relations, Spendenakquise, collecte de fonds, recaudación de fondos, captação de recursos, raccolta fondi
Grant writing = grant applications, Drittmittelanträge, Fördermittelanträge, demandes de subvention, redacción de subvenciones
Volunteer management = volunteer coordination, Freiwilligenmanagement, coordination de bénévoles, coordinación de voluntarios, coordenação de voluntários, coordinamento volontari
SAP = SAP ERP, SAP R/3, SAP S/4HANA, S/4HANA, SAP HANA > ERP systems
ERP systems = ERP, enterprise resource planning, ERP-Systeme, progiciel de gestion intégré
Oracle ERP = Oracle EBS, Oracle Fusion, NetSuite > ERP systems
`,
}
