import type { SkillTable } from '../skill-table'

/** Accounting, lending, tax and insurance. */
export const finance: SkillTable = {
  category: 'finance',
  rows: `
Accounting = accountancy, Rechnungswesen, comptabilité générale, contabilidad general, contabilidade geral, contabilità generale
Bookkeeping = book-keeping, Buchhaltung, Buchführung, Finanzbuchhaltung, comptabilité, tenue de comptes, tenue de livres, contabilidad, teneduría de libros, contabilidade, escrituração contábil, contabilità, tenuta dei libri contabili
Accounts payable = Kreditorenbuchhaltung, comptes fournisseurs, comptabilité fournisseurs, cuentas por pagar, contas a pagar, contabilità fornitori
Accounts receivable = Debitorenbuchhaltung, comptes clients, comptabilité clients, cuentas por cobrar, contas a receber, contabilità clienti
Credit control = debt collection, Forderungsmanagement, Mahnwesen, recouvrement, cobro de deudas, cobranças, recupero crediti
Invoicing = billing, Rechnungsstellung, Fakturierung, facturation, facturación, faturação, faturamento, fatturazione
Payroll = payroll processing, payroll accounting, Lohnbuchhaltung, Lohnabrechnung, Gehaltsabrechnung, Entgeltabrechnung, gestion de la paie, paie, nóminas, gestión de nóminas, folha de pagamento, processamento salarial, buste paga, elaborazione paghe
Bank reconciliation = account reconciliation, reconciliations, Kontenabstimmung, rapprochement bancaire, rapprochements bancaires, conciliación bancaria, conciliaciones bancarias, conciliação bancária, riconciliazione bancaria
Month-end close = month end closing, year-end close, year-end accounts, Monatsabschluss, Jahresabschluss, clôture mensuelle, clôture des comptes, cierre mensual, cierre contable, fechamento mensal, chiusura mensile, chiusura di bilancio
General ledger = Hauptbuch, grand livre, libro mayor, livro razão, libro mastro
Financial reporting = financial statements, Finanzberichterstattung, états financiers, reporting financier, informes financieros, estados financieros, relatórios financeiros, demonstrações financeiras, rendicontazione finanziaria, bilanci
Financial analysis = Finanzanalyse, analyse financière, análisis financiero, análise financeira, analisi finanziaria
Financial modelling = financial modeling, Finanzmodellierung, modélisation financière, modelización financiera, modelagem financeira
Financial planning = FP&A, financial planning and analysis, Finanzplanung, planification financière, planificación financiera, planejamento financeiro, pianificazione finanziaria
Budgeting = budget management, budget planning, budget preparation, Budgetplanung, Budgetierung, Budgetverantwortung, gestion budgétaire, élaboration de budgets, elaboración de presupuestos, gestión presupuestaria, gestión de presupuestos, orçamentação, gestão orçamentária, gestione del budget
Forecasting = financial forecasting, Prognosen, prévisions financières, prévision, previsión financiera, previsões financeiras
Cost accounting = cost control, Kostenrechnung, Kostenkontrolle, contrôle des coûts, comptabilité analytique, contabilidad de costes, control de costes, contabilidad de costos, contabilidade de custos, controlo de custos, contabilità analitica, controllo dei costi
Cost reduction = cost savings, cost optimisation, Kostensenkung, Kosteneinsparung, réduction des coûts, reducción de costes, reducción de costos, redução de custos, riduzione dei costi
Controlling = management accounting, contrôle de gestion, control de gestión, controlo de gestão, controle de gestão, controllo di gestione
External audit = financial audit, statutory audit, Wirtschaftsprüfung, audit financier, commissariat aux comptes, auditoría financiera, auditoria financeira, revisione contabile
Tax = taxation, tax returns, tax preparation, Steuerrecht, Steuererklärungen, Steuern, fiscalité, déclarations fiscales, fiscalidad, impuestos, fiscalidade, impostos, tributação, fiscalità, dichiarazioni fiscali
VAT = value added tax, VAT returns, Umsatzsteuer, Umsatzsteuervoranmeldung, déclarations de TVA, declaraciones de IVA
IFRS = international financial reporting standards
US GAAP = GAAP, UK GAAP
HGB = HGB accounting, Rechnungslegung nach HGB
DATEV
QuickBooks = QuickBooks Online > Bookkeeping
Xero > Bookkeeping
Sage accounting = Sage 50, Sage 100, Sage 200 > Bookkeeping
Bloomberg Terminal = ~Bloomberg
Treasury = treasury management, cash management, cash flow management, Liquiditätsplanung, trésorerie, gestion de trésorerie, tesorería, tesouraria
Investment analysis = equity research, Investmentanalyse, analyse d'investissement, análisis de inversiones, análise de investimentos
Portfolio management = asset management, Portfoliomanagement, Vermögensverwaltung, gestion de portefeuille, gestión de carteras, gestão de carteiras, gestione di portafoglio
Valuation = company valuation, Unternehmensbewertung, évaluation d'entreprise, valoración de empresas, avaliação de empresas
Investment banking
Derivatives trading = derivatives, securities trading, Wertpapierhandel
Credit analysis = credit risk, credit assessment, Kreditprüfung, Kreditrisiko, analyse de crédit, analyse crédit, análisis de crédito, análise de crédito, analisi del credito
Mortgage lending = mortgages, mortgage advice, Baufinanzierung, Hypotheken, prêts immobiliers, hipotecas, crédito habitação, mutui
Retail banking = branch banking, Privatkundengeschäft, banque de détail, banca minorista, banca de varejo
Financial advice = wealth management, Anlageberatung, Finanzberatung, conseil financier, gestion de patrimoine, asesoramiento financiero, consultoria financeira, consulenza finanziaria
Anti-money laundering = AML, KYC, know your customer, Geldwäscheprävention, lutte contre le blanchiment, LCB-FT, prevención de blanqueo, prevenção à lavagem de dinheiro, antiriciclaggio
Basel III = Basel II, Solvency II, MiFID II
Insurance = insurance policies, Versicherungswesen, Versicherungen, assurances, seguros, assicurazioni
Underwriting = insurance underwriting, souscription, suscripción de riesgos, subscrição de riscos, sottoscrizione rischi > Insurance
Claims handling = claims management, claims processing, Schadenbearbeitung, Schadenregulierung, gestion des sinistres, gestión de siniestros, tramitación de siniestros, gestão de sinistros, gestione sinistri > Insurance
Actuarial science = actuarial modelling, actuarial modeling, Versicherungsmathematik, actuariat, ciencias actuariales, ciências atuariais, scienze attuariali
ACCA = chartered certified accountant > Accounting
CPA = certified public accountant > Accounting
CFA = chartered financial analyst
CIMA = chartered management accountant > Controlling
Cash handling = cash register, till operation, Kassenführung, Kassieren, encaissement, tenue de caisse, manejo de caja, manejo de efectivo, operação de caixa, gestione della cassa
`,
}
