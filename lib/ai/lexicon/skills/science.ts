import type { SkillTable } from '../skill-table'

/** Laboratory and field science, and scientific writing. */
export const science: SkillTable = {
  category: 'science',
  rows: `
Laboratory work = laboratory techniques, lab techniques, lab work, Laborarbeit, Labortechniken, techniques de laboratoire, travail de laboratoire, técnicas de laboratorio, trabajo de laboratorio, tecniche di laboratorio
PCR = polymerase chain reaction, qPCR, RT-PCR > Molecular biology
Cell culture = tissue culture, Zellkultur, culture cellulaire, cultivo celular, cultura celular, coltura cellulare
Western blotting = Western blot
~ELISA = immunoassays
Flow cytometry = FACS, Durchflusszytometrie, cytométrie en flux, citometría de flujo, citometria de fluxo, citofluorimetria
Microscopy = confocal microscopy, electron microscopy, Mikroskopie, microscopie, microscopía
Chromatography = HPLC, GC-MS, LC-MS, gas chromatography, Chromatographie, cromatografía
Mass spectrometry = Massenspektrometrie, spectrométrie de masse, espectrometría de masas, espectrometria de massa, spettrometria di massa
Spectroscopy = NMR, NMR spectroscopy, Spektroskopie, spectroscopie, espectroscopía, spettroscopia
CRISPR = gene editing, CRISPR-Cas9 > Molecular biology
DNA sequencing = next-generation sequencing, NGS, Sequenzierung, séquençage, secuenciación, sequenciamento, sequenziamento
Bioinformatics = Bioinformatik, bioinformatique, bioinformática
Molecular biology = Molekularbiologie, biologie moléculaire, biología molecular, biologia molecolare
Microbiology = Mikrobiologie, microbiologie, microbiología
Biochemistry = Biochemie, biochimie, bioquímica, biochimica
Genetics = Genetik, génétique, genética
Immunology = Immunologie, inmunología, imunologia, immunologia
Pharmacology = Pharmakologie, pharmacologie, farmacología
Organic chemistry = organic synthesis, organische Chemie, chimie organique, química orgánica, chimica organica
Analytical chemistry = chemical analysis, analytische Chemie, chimie analytique, química analítica, chimica analitica
Physics = Physik, physique, física
Mathematics = maths, Mathematik, mathématiques, matemáticas, matemática
Ecology = ecological surveys, Ökologie, écologie, ecología
Field research = fieldwork, field work, Feldforschung, travail de terrain, trabajo de campo, trabalho de campo, ricerca sul campo
Environmental monitoring = water sampling, Umweltmonitoring, surveillance environnementale, monitoreo ambiental, monitorização ambiental, monitoramento ambiental, monitoraggio ambientale
Environmental management = environmental protection, Umweltmanagement, Umweltschutz, gestion environnementale, gestión ambiental, gestión medioambiental, gestão ambiental, gestione ambientale
Environmental impact assessment = ~EIA, Umweltverträglichkeitsprüfung, étude d'impact environnemental, evaluación de impacto ambiental, avaliação de impacto ambiental, valutazione di impatto ambientale
Sustainability = sustainable development, Nachhaltigkeit, développement durable, durabilité, sostenibilidad, desarrollo sostenible, sustentabilidade, desenvolvimento sustentável, sostenibilità, sviluppo sostenibile
ESG = ESG reporting, ~CSR, corporate social responsibility, RSE, CSRD
Carbon accounting = carbon footprint, life cycle assessment, Ökobilanz, CO2-Bilanzierung, bilan carbone, huella de carbono, pegada de carbono, impronta di carbonio
Geology = geological mapping, Geologie, geología
Good laboratory practice = GLP, gute Laborpraxis, bonnes pratiques de laboratoire, buenas prácticas de laboratorio, boas práticas de laboratório, buone pratiche di laboratorio
Good manufacturing practice = GMP, cGMP, gute Herstellungspraxis, bonnes pratiques de fabrication, BPF, buenas prácticas de fabricación, boas práticas de fabrico, boas práticas de fabricação, buone pratiche di fabbricazione
Research methods = research methodology, research design, Forschungsmethoden, méthodologie de recherche, métodos de investigación, metodología de investigación, métodos de pesquisa, metodologia della ricerca
Scientific writing = academic writing, scientific publications, wissenschaftliches Schreiben, rédaction scientifique, redacción científica, escrita científica, redação científica, scrittura scientifica
Literature review = literature reviews, systematic review, Literaturrecherche, revue de littérature, revisión bibliográfica, revisão bibliográfica, revisão de literatura, revisione della letteratura
Qualitative research = qualitative interviews, qualitative Forschung, recherche qualitative, investigación cualitativa, pesquisa qualitativa, investigação qualitativa, ricerca qualitativa
Quantitative research = quantitative methods, quantitative Forschung, recherche quantitative, investigación cuantitativa, pesquisa quantitativa, ricerca quantitativa
Survey design = questionnaire design, surveys, Umfragen, Fragebögen, enquêtes, encuestas, inquéritos, questionários, sondaggi
Peer review
LaTeX
Experimental design = design of experiments, ~DoE, Versuchsplanung, plans d'expériences, diseño de experimentos, planejamento de experimentos, disegno sperimentale
Simulation = numerical simulation, Simulationen, simulation numérique, simulación, simulação, simulazione
COMSOL = COMSOL Multiphysics > Simulation
LabVIEW
Archaeology = archaeological excavation, Archäologie, archéologie, arqueología, archeologia
`,
}
