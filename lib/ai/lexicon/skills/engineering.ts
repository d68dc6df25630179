import type { SkillTable } from '../skill-table'

/** Mechanical, process and civil engineering. */
export const engineering: SkillTable = {
  category: 'engineering',
  rows: `
CAD = computer-aided design, technical drawing, technisches Zeichnen, ~CAO, ~DAO, dessin technique, dibujo técnico, desenho técnico, disegno tecnico
AutoCAD = Auto CAD > CAD
SolidWorks = Solid Works > CAD
CATIA = CATIA V5 > CAD
Autodesk Inventor > CAD
Siemens NX > CAD
PTC Creo = Pro/ENGINEER > CAD
Fusion 360 > CAD
Revit = Autodesk Revit > BIM
BIM = building information modelling, building information modeling
Civil 3D > CAD
~Tekla = Tekla Structures > BIM
ArchiCAD > BIM
SketchUp
Rhino 3D = Rhinoceros 3D, Grasshopper
Finite element analysis = FEA, FEM, finite element method, Finite-Elemente-Methode, éléments finis, elementos finitos, elementi finiti
ANSYS > Finite element analysis
Abaqus > Finite element analysis
Computational fluid dynamics = CFD
Simulink > MATLAB
Mechanical engineering = Maschinenbau, génie mécanique, ingeniería mecánica, engenharia mecânica, ingegneria meccanica
Electrical engineering = Elektrotechnik, génie électrique, ingeniería eléctrica, engenharia elétrica, ingegneria elettrica
Civil engineering = Bauingenieurwesen, génie civil, ingeniería civil, engenharia civil, ingegneria civile
Chemical engineering = Verfahrenstechnik, génie chimique, génie des procédés, ingeniería química, engenharia química, ingegneria chimica
Structural engineering = structural design, structural analysis, Tragwerksplanung, Statik, calcul de structures, cálculo de estructuras, cálculo estrutural, calcolo strutturale
Eurocodes = Eurocode
Geotechnical engineering = geotechnics, Geotechnik, géotechnique, geotecnia, geotecnica
Bridge design = bridge engineering, Brückenbau, conception de ponts, diseño de puentes, projeto de pontes
Road design = highway design, Straßenbau, conception routière, diseño de carreteras, projeto de estradas
Hydraulic engineering = hydraulics, Wasserbau, hydraulique, hidráulica, idraulica applicata
Surveying = land surveying, site surveys, Vermessung, topographie, topografía
Architecture of buildings = architectural design, Hochbau, architecture de bâtiments, diseño arquitectónico, projeto arquitetónico, progettazione architettonica
Construction management = site management, site supervision, Bauleitung, Baustellenleitung, conduite de travaux, suivi de chantier, dirección de obra, gestión de obras, gestão de obras, direção de obra, direzione lavori, gestione cantiere
Quantity surveying = cost estimation, bills of quantities, Kostenschätzung, métré, mediciones y presupuestos, medições e orçamentos, computo metrico
HOAI > Construction management
VOB = VOB/B > Construction management
PLC programming = PLC, PLCs, ~SPS, SPS-Programmierung, automates programmables, automates industriels, PLC-Programmierung, autómatas programables, ~CLP, programmazione PLC
Siemens TIA Portal = TIA Portal, SIMATIC, Step 7 > PLC programming
SCADA = SCADA systems
Automation engineering = industrial automation, Automatisierungstechnik, automatisation industrielle, automatización industrial, automação industrial, automazione industriale
Robotics = Robotik, robotique, robótica
Control engineering = control systems, Regelungstechnik, Steuerungstechnik, automatique industrielle, ingeniería de control, sistemas de controlo
Mechatronics = Mechatronik, mécatronique, mecatrónica, meccatronica
Electronics = electronic design, circuit design, Elektronik, Schaltungsentwicklung, électronique, electrónica, eletrónica, elettronica
PCB design = PCB layout, Altium Designer, Altium, KiCad, Leiterplattenentwicklung > Electronics
FPGA = VHDL, Verilog > Electronics
Power engineering = power systems, Energietechnik, réseaux électriques, sistemas de potencia
Renewable energy = solar energy, wind energy, photovoltaics, erneuerbare Energien, Photovoltaik, énergies renouvelables, photovoltaïque, energías renovables, energia renovável, energias renováveis, energie rinnovabili, fotovoltaico
Energy efficiency = energy management, Energieeffizienz, Energiemanagement, efficacité énergétique, eficiencia energética, efficienza energetica
Energy markets = energy trading, power markets, Energiehandel, Energiemärkte, marchés de l'énergie, mercados de energía
Process engineering = process design, ingénierie des procédés, ingeniería de procesos, engenharia de processos, ingegneria di processo
Product development = product design engineering, Produktentwicklung, développement de produits, desarrollo de productos, desenvolvimento de produtos, sviluppo prodotto
Prototyping = rapid prototyping, Prototypenbau, prototypage, prototipado, prototipagem, prototipazione
3D printing = additive manufacturing, 3D-Druck, impression 3D, impresión 3D, impressão 3D, stampa 3D
Manufacturing engineering = production engineering, Fertigungstechnik, Produktionstechnik, génie industriel, ingeniería de producción, ingeniería industrial, engenharia de produção, engenharia industrial, ingegneria industriale
Production planning = production scheduling, Produktionsplanung, Fertigungsplanung, planification de production, ordonnancement, planificación de la producción, planejamento da produção, planeamento da produção, pianificazione della produzione
Quality control = quality inspection, Qualitätskontrolle, Qualitätsprüfung, contrôle qualité, contrôle de qualité, control de calidad, controlo de qualidade, controle de qualidade, controllo qualità
FMEA = failure mode and effects analysis, DFMEA, PFMEA
Root cause analysis = ~RCA, ~8D, Ursachenanalyse, analyse des causes racines, análisis de causa raíz, análise de causa raiz, analisi delle cause
Statistical process control = ~SPC > Quality control
GD&T = geometric dimensioning and tolerancing, dimensional measurement, Messtechnik, métrologie, metrología
Materials science = materials engineering, metallurgy, Werkstofftechnik, Werkstoffkunde, science des matériaux, ciencia de materiales, ciência dos materiais, scienza dei materiali
Thermodynamics = heat transfer, Thermodynamik, thermodynamique, termodinámica
Automotive engineering = vehicle engineering, Fahrzeugtechnik, ingénierie automobile, ingeniería automotriz, engenharia automóvel
Aerospace engineering = aircraft design, Luft- und Raumfahrttechnik, aéronautique, ingeniería aeroespacial, engenharia aeroespacial, ingegneria aerospaziale
Predictive maintenance = preventive maintenance, vorbeugende Instandhaltung, maintenance préventive, mantenimiento preventivo, manutenção preventiva, manutenzione preventiva > Maintenance
Maintenance = equipment maintenance, Instandhaltung, Wartung, maintenance industrielle, mantenimiento, manutenção, manutenzione
Health and safety = occupational safety, workplace safety, HSE, EHS, Arbeitssicherheit, Arbeitsschutz, santé et sécurité au travail, sécurité au travail, prevención de riesgos laborales, seguridad laboral, seguridad y salud en el trabajo, segurança no trabalho, saúde e segurança no trabalho, sicurezza sul lavoro
NEBOSH = IOSH > Health and safety
`,
}
