import type { TitleTable } from '../title-table'

/** Software, operations, data. */
export const technologyTitles: TitleTable = {
  field: 'technology',
  rows: `
Software engineer = software developer, programmer, developer, software development engineer, SDE, application developer, Softwareentwickler, Programmierer, Anwendungsentwickler, Softwareingenieur, développeur, développeur logiciel, ingénieur logiciel, ingénieur développement, programador, desarrollador de software, desarrollador, ingeniero de software, engenheiro de software, desenvolvedor, desenvolvedor de software, programador informático, sviluppatore, sviluppatore software, programmatore, ingegnere del software
Frontend developer = front end developer, frontend engineer, front end engineer, UI developer, Frontend-Entwickler, Frontendentwickler, développeur frontend, développeur front end, desarrollador frontend, desenvolvedor frontend, sviluppatore frontend
Backend developer = back end developer, backend engineer, back end engineer, Backend-Entwickler, Backendentwickler, développeur backend, développeur back end, desarrollador backend, desenvolvedor backend, sviluppatore backend
Full-stack developer = full stack engineer, fullstack developer, fullstack engineer, Fullstack-Entwickler, Full-Stack-Entwickler, développeur full stack, développeur fullstack, desarrollador full stack, desarrollador fullstack, desenvolvedor full stack, sviluppatore full stack
Web developer = web designer and developer, web programmer, Webentwickler, développeur web, desarrollador web, programador web, desenvolvedor web, sviluppatore web, webmaster
Mobile developer = iOS developer, Android developer, mobile engineer, app developer, iOS engineer, Android engineer, App-Entwickler, développeur mobile, développeur Android, développeur iOS, desarrollador móvil, desenvolvedor mobile, sviluppatore mobile
Game developer = game programmer, Spieleentwickler, développeur de jeux vidéo, desarrollador de videojuegos
Embedded engineer = embedded software engineer, firmware engineer, embedded developer, Embedded-Entwickler, ingénieur systèmes embarqués, ingeniero de sistemas embebidos
DevOps engineer = site reliability engineer, SRE, platform engineer, cloud engineer, infrastructure engineer, DevOps-Ingenieur, ingénieur DevOps, ingénieur cloud, ingeniero DevOps, ingeniero de infraestructura, engenheiro DevOps, ingegnere DevOps
System administrator = sysadmin, systems administrator, IT administrator, Systemadministrator, Fachinformatiker Systemintegration, administrateur système, administrateur systèmes et réseaux, administrador de sistemas, amministratore di sistema, sistemista
Network engineer = network administrator, Netzwerkadministrator, Netzwerktechniker, ingénieur réseau, administrateur réseau, técnico de redes, ingeniero de redes, administrador de redes, engenheiro de redes, tecnico di rete
IT support technician = IT support, IT support specialist, IT technician, helpdesk technician, help desk analyst, service desk analyst, support engineer, desktop support technician, IT-Supporter, Supporttechniker, technicien support, technicien informatique, técnico de soporte, técnico informático, técnico de suporte, técnico de informática, tecnico informatico, tecnico di supporto
Software architect = solution architect, solutions architect, enterprise architect, technical architect, cloud architect, IT architect, Softwarearchitekt, IT-Architekt, architecte logiciel, architecte solution, architecte technique, arquitecto de software, arquitecto de soluciones, arquiteto de software, arquiteto de soluções, architetto software
Test engineer = QA engineer, quality assurance engineer, software tester, QA analyst, test analyst, test automation engineer, SDET, Softwaretester, Testingenieur, testeur, testeur logiciel, ingénieur test, tester de software, analista de QA, analista de testes, collaudatore software
Security engineer = security analyst, cyber security analyst, cybersecurity analyst, information security analyst, cyber security engineer, cybersecurity engineer, IT security specialist, penetration tester, IT-Sicherheitsexperte, analyste sécurité, ingénieur sécurité informatique, analyste cybersécurité, analista de seguridad informática, analista de ciberseguridad, analista de segurança da informação, analista di sicurezza informatica
Data engineer = analytics engineer, ETL developer, data platform engineer, big data engineer, Dateningenieur, ingénieur données, ingénieur de données, ingeniero de datos, engenheiro de dados, ingegnere dei dati
Data scientist = machine learning scientist, Datenwissenschaftler, scientifique des données, científico de datos, cientista de dados, scienziato dei dati
Machine learning engineer = ML engineer, AI engineer, deep learning engineer, ingénieur machine learning, ingénieur IA, ingeniero de aprendizaje automático, engenheiro de machine learning
Data analyst = data analytics specialist, reporting analyst, BI analyst, business intelligence analyst, BI developer, insights analyst, Datenanalyst, analyste de données, analyste données, data manager, analista de datos, analista de dados, analista BI, analista dati
Database administrator = DBA, database developer, Datenbankadministrator, administrateur de bases de données, administrador de bases de datos, administrador de banco de dados, amministratore di database
Product manager = product owner, technical product manager, Produktmanager, chef de produit, responsable produit, gerente de producto, jefe de producto, gerente de produto, gestor de produto, responsabile di prodotto
Scrum master = agile coach
IT manager = head of IT, IT director, IT-Leiter, responsable informatique, directeur des systèmes d'information, DSI, jefe de sistemas, director de sistemas, gerente de TI, diretor de TI, responsabile IT, responsabile sistemi informativi
Engineering manager = software engineering manager, development manager, head of engineering, Entwicklungsleiter, responsable développement, jefe de desarrollo, gerente de engenharia
Chief technology officer = CTO, chief technical officer, director técnico de tecnología
IT consultant = technology consultant, SAP consultant, ERP consultant, IT-Berater, SAP-Berater, consultant informatique, consultor informático, consultor de TI, consultor SAP, consulente informatico
Technical writer = technical author, documentation specialist, Technischer Redakteur, rédacteur technique, redactor técnico, redator técnico
UX designer = user experience designer, UI designer, UX/UI designer, UI/UX designer, product designer, interaction designer, UX-Designer, designer UX, designer UI, diseñador UX, diseñador de producto digital, designer de produto
UX researcher = user researcher, chercheur UX
`,
}
