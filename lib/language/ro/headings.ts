import type { HeadingTable } from '../kinds/headings'

export const headings: HeadingTable = {
  summary: `despre mine|profil|profil profesional|rezumat|rezumat profesional|sumar|sumar profesional|obiectiv|obiective|obiectiv profesional|obiectiv de carieră|prezentare|prezentare generală|descriere personală|profil personal|introducere|cine sunt|declarație personală`,
  work: `experiență|experiență profesională|experiența profesională|experiență de muncă|experiența de muncă|experiența de lucru|experiență în muncă|parcurs profesional|istoric profesional|istoricul angajărilor|carieră|loc de muncă|locuri de muncă|activitate profesională|stagii|stagii de practică|stagiu|practică|internship uri|experiență relevantă|experiențe profesionale|experiențe|alte experiențe|experiență anterioară|activitatea profesională`,
  education: `educație|studii|formare|educație și formare|educație și formare profesională|studii și calificări|formare profesională|pregătire academică|pregătire profesională|parcurs academic|studii academice|studii superioare|educație și instruire|școală|școlarizare|calificări|pregătire|educația|studiile|formare academică|diplome`,
  skills: `competențe|abilități|aptitudini|cunoștințe|competențe tehnice|competențe profesionale|competențe digitale|competențe personale|competențe de comunicare|competențe organizaționale|competențe informatice|competențe it|abilități tehnice|abilități personale|aptitudini și competențe|aptitudini tehnice|abilități și competențe|competențe și abilități|competențe sociale|competențe cheie|cunoștințe tehnice|cunoștințe pc|cunoștințe de operare pc|calități|puncte forte|expertiză|tehnologii|instrumente|permis de conducere|competențe organizatorice|competențe dobândite la locul de muncă|aptitudini și competențe personale`,
  projects: `proiecte|proiect|proiecte personale|proiecte academice|proiecte relevante|proiecte de cercetare|portofoliu|cercetare|activitate de cercetare|lucrări|expoziții|realizări profesionale`,
  languages: `limbi|limbi străine|limbi vorbite|competențe lingvistice|limbi străine cunoscute|limba maternă|cunoștințe lingvistice|limbi cunoscute|limbă străină|alte limbi străine cunoscute`,
  certificates: `certificate|certificări|certificat|atestate|licențe|licențe și certificări|certificări profesionale|cursuri și certificări|acreditări|diplome și certificate|autorizații|cursuri|cursuri și traininguri|traininguri|formare continuă|perfecționare|cursuri de perfecționare|seminarii|workshop uri|ateliere`,
  volunteer: `voluntariat|activități de voluntariat|experiență de voluntariat|activități extracurriculare|activitate voluntară|implicare socială|activități|activități sociale|implicare în comunitate`,
  awards: `premii|distincții|premii și distincții|realizări|burse|onoruri|recunoașteri|performanțe|concursuri|premii și realizări`,
  publications: `publicații|articole|cărți|lucrări publicate|publicații științifice|lista de publicații|lucrări științifice|brevete|prezentări`,
  interests: `interese|hobby uri|hobby|pasiuni|hobbyuri|timp liber|interese personale|hobby uri și interese|pasiuni și interese|preocupări`,
  references: `referințe|recomandări|referință|referințe la cerere|persoane de referință`,
  contact: `contact|date de contact|informații de contact|adresă|contacte|detalii de contact`,
  links: `linkuri|legături|rețele sociale|social media|profiluri|site uri web`,
  personal: `informații personale|date personale|detalii personale|date generale|informații generale`,
  'other-known': `conferințe|afilieri|afiliere|membru|asociații profesionale|stagiu militar|serviciu militar|informații suplimentare|alte informații|altele|diverse|anexe|disponibilitate|activitate didactică|mobilitate|alte activități`,
}
