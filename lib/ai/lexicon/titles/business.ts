import type { TitleTable } from '../title-table'

/** Finance, human resources, administration. */
export const businessTitles: TitleTable = {
  field: 'business',
  rows: `
Accountant = accounts assistant, chartered accountant, bookkeeper, management accountant, financial accountant, accounting clerk, accounts payable clerk, accounts receivable clerk, accounting assistant, Buchhalter, Finanzbuchhalter, Bilanzbuchhalter, comptable, aide comptable, expert-comptable, contable, contador, auxiliar contable, contabilista, técnico de contabilidade, assistente contábil, contabile, ragioniere
Payroll specialist = payroll clerk, payroll administrator, payroll officer, Lohnbuchhalter, gestionnaire de paie, gestionnaire paie, técnico de nóminas, analista de folha de pagamento, addetto paghe
Auditor = internal auditor, external auditor, audit associate, Wirtschaftsprüfer, auditeur, auditeur interne, auditor interno, auditor externo, revisor de cuentas, revisore dei conti
Tax adviser = tax advisor, tax consultant, tax accountant, tax specialist, Steuerberater, Steuerfachangestellter, fiscaliste, conseiller fiscal, asesor fiscal, consultor tributario, consultor fiscal, consulente fiscale, commercialista
Financial analyst = finance analyst, FP&A analyst, investment analyst, equity analyst, Finanzanalyst, analyste financier, analista financiero, analista financeiro, analista finanziario
Financial controller = controller, finance controller, business controller, contrôleur de gestion, contrôleur financier, controlador financiero, controller de gestión, controlador financeiro, controller di gestione
Finance manager = head of finance, finance director, financial manager, Finanzleiter, Leiter Finanzen, responsable financier, responsable administratif et financier, directeur financier, gerente financiero, director financiero, gerente financeiro, diretor financeiro, responsabile amministrativo, direttore finanziario
Chief financial officer = CFO, Finanzvorstand
Treasurer = treasury analyst, treasury manager, trésorier, tesorero, tesoureiro, tesoriere
Bank clerk = bank teller, teller, banking adviser, branch adviser, Bankkaufmann, Bankkauffrau, conseiller bancaire, chargé de clientèle bancaire, conseiller clientèle bancaire, cajero de banco, empleado de banca, bancário, caixa bancário, impiegato di banca, operatore di sportello
Financial adviser = financial advisor, wealth manager, Finanzberater, Vermögensberater, conseiller financier, conseiller en gestion de patrimoine, asesor financiero, consultor financeiro, consulente finanziario
Credit analyst = credit risk analyst, loan officer, Kreditanalyst, analyste crédit, analista de crédito, analista di credito
Underwriter = insurance underwriter, souscripteur, suscriptor de seguros
Claims handler = claims adjuster, claims assessor, claims specialist, Schadensachbearbeiter, Schadenregulierer, gestionnaire de sinistres, gestionnaire sinistres, tramitador de siniestros, perito de seguros, gestor de sinistros, liquidatore sinistri
Insurance broker = insurance agent, insurance salesman, Versicherungskaufmann, Versicherungskauffrau, Versicherungsmakler, courtier en assurances, agent d'assurance, agente de seguros, corredor de seguros, corretor de seguros, agente assicurativo
Actuary = actuarial analyst, Aktuar, actuaire, actuario, atuário, attuario
Trader = equity trader, investment banker, Wertpapierhändler, opérateur de marché, operador de mercados
Portfolio manager = fund manager, asset manager, Fondsmanager, gestionnaire de portefeuille, gestor de carteras, gestor de fondos, gestor de carteira, gestore di portafoglio
Compliance officer = compliance manager, AML analyst, KYC analyst, Compliance-Beauftragter, responsable conformité, chargé de conformité, oficial de cumplimiento, analista de compliance, responsabile compliance
Risk manager = risk analyst, Risikomanager, gestionnaire de risques, analista de riesgos, gestor de riesgos, analista de riscos
Business analyst = process analyst, requirements engineer, Geschäftsanalyst, analyste d'affaires, analyste fonctionnel, analista de negocio, analista de negocios, analista de negócios, analista funcional, analista di business
Management consultant = business consultant, strategy consultant, Unternehmensberater, consultant en management, consultant en stratégie, consultor de negocio, consultor de gestión, consultor de gestão, consulente aziendale, consulente di direzione
Project manager = project lead, delivery manager, project leader, Projektleiter, Projektmanager, chef de projet, chargé de projet, jefe de proyecto, gestor de proyectos, director de proyecto, gerente de proyecto, gerente de proyectos, gestor de projeto, gestor de projetos, gerente de projetos, capo progetto, responsabile di progetto
Project coordinator = project assistant, project officer, project administrator, Projektkoordinator, Projektassistent, coordinateur de projet, assistant chef de projet, coordinador de proyectos, coordenador de projetos, coordinatore di progetto
Programme manager = program manager, Programmleiter, responsable de programme, director de programa, gerente de programa
Operations manager = head of operations, operations director, operations lead, Betriebsleiter, responsable des opérations, directeur des opérations, jefe de operaciones, director de operaciones, gerente de operaciones, gerente de operações, diretor de operações, responsabile operativo, direttore operativo
Chief operating officer = COO
Managing director = chief executive officer, CEO, general manager, executive director, Geschäftsführer, directeur général, PDG, director general, gerente general, consejero delegado, diretor geral, diretor executivo, amministratore delegato, direttore generale
Office manager = office administrator, office coordinator, Büroleiter, Büromanager, responsable administratif, jefe de administración, responsable de oficina, gestor de escritório, responsabile ufficio
Administrative assistant = secretary, administrator, admin assistant, office assistant, office clerk, clerk, administrative officer, receptionist secretary, Bürokaufmann, Bürokauffrau, Kaufmann für Büromanagement, Kauffrau für Büromanagement, Sekretär, Sachbearbeiter, Verwaltungsangestellter, Bürokraft, assistant administratif, secrétaire, employé administratif, administrativo, auxiliar administrativo, secretario, asistente administrativo, assistente administrativo, secretário, impiegato amministrativo, segretario, assistente amministrativo
Executive assistant = personal assistant, PA, assistant to the management, Assistent der Geschäftsführung, Chefsekretär, Vorstandsassistent, assistant de direction, secrétaire de direction, asistente de dirección, secretario de dirección, assistente executivo, secretário executivo, assistente di direzione
Receptionist = front desk agent, front office clerk, Empfangsmitarbeiter, Rezeptionist, réceptionniste, hôte d'accueil, agent d'accueil, recepcionista, rececionista, addetto alla reception
Data entry clerk = data entry operator, typist, Datenerfasser, opérateur de saisie, agent de saisie, grabador de datos, digitador, digitador de dados, addetto data entry
HR manager = human resources manager, head of HR, HR director, people manager, head of people, Personalleiter, responsable des ressources humaines, responsable ressources humaines, DRH, RRH, jefe de recursos humanos, director de recursos humanos, gerente de recursos humanos, gestor de recursos humanos, diretor de recursos humanos, responsabile risorse umane
HR officer = HR assistant, HR generalist, HR specialist, HR business partner, human resources assistant, human resources officer, human resources specialist, HR administrator, HR advisor, HR adviser, Personalreferent, Personalsachbearbeiter, chargé de ressources humaines, assistant ressources humaines, assistant RH, chargé RH, técnico de recursos humanos, analista de recursos humanos, assistente de recursos humanos, addetto risorse umane
Recruiter = recruitment consultant, talent acquisition specialist, talent acquisition partner, headhunter, recruitment officer, Personalberater, chargé de recrutement, recruteur, técnico de selección, reclutador, consultor de selección, recrutador, analista de recrutamento e seleção, selezionatore
Training specialist = training officer, learning and development specialist, corporate trainer, trainer, learning and development manager, Personalentwickler, Trainer in der Erwachsenenbildung, formateur, responsable formation, formador, técnico de formación, instrutor de treinamento, formatore
Entrepreneur = founder, co-founder, cofounder, business owner, owner, self-employed, Gründer, Unternehmer, Selbständiger, Inhaber, fondateur, cofondateur, entrepreneur individuel, fundador, cofundador, empresario, emprendedor, empreendedor, empresário, fondatore, imprenditore, titolare
Real estate agent = estate agent, realtor, lettings agent, Immobilienmakler, Immobilienkaufmann, Immobilienkauffrau, agent immobilier, agente inmobiliario, corretor de imóveis, consultor imobiliário, agente immobiliare
Property manager = building manager, facility manager, facilities manager, Hausverwalter, Immobilienverwalter, gestionnaire immobilier, responsable maintenance bâtiment, administrador de fincas, gestor de imóveis, amministratore di condominio
`,
}
