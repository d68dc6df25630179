/** Matches a legal form, or a word that only the name of an organisation has. */
const organisation =
  /(?<![\p{L}])(?:Ltd|Limited|plc|PLC|LLP|LLC|Inc|Corp(?:oration)?|Company|& Co|g?GmbH|mbH|AG|KG|KGaA|OHG|UG|SE|eG|e\. ?V|eV|S\. ?A|S\. ?L(?:\. ?U)?|SA|SAS|SARL|SASU|SCOP|SNC|SCI|SL|SLU|Srl|SRL|S\. ?r\. ?l|SpA|S\. ?p\. ?A|B\. ?V|N\. ?V|BV|NV|VOF|Lda|S\. ?Coop|Hospital|Infirmary|Clinic|Surgery|Hospice|School|Academy|Nursery|College|University|Council|Trust|Foundation|Charity|Association|Society|Group|Partners|Partnership|Services|Systems|Solutions|Technologies|Logistics|Industries|Foods|Homes|Inn|Hotel|Restaurant|Brewery|Bakery|Museum|Library|Bank|Institute|Authority|Studio|Studios|Labs|Klinik(?:um|en)?|Kliniken|\p{L}+(?:klinik|klinikum|krankenhaus|schule|stiftung|verband|gesellschaft|bäckerei|brauerei|gruppe|sparkasse)|Krankenhaus|Landkreis|Stadtverwaltung|Stadtwerke|Universität|Hochschule|Institut|Stiftung|Verband|Gruppe|Bäckerei|Brauerei|Praxis|Kanzlei|Dienste|Groupe|Clinique|Hôpital|Centre Hospitalier|Mairie|Lycée|Collège|École|Université|Association|Établissements?|Ets|Maison|Biscuiterie|Boulangerie|Brasserie|Cabinet|Atelier|Ateliers|Laboratoires?|Transports|Grupo|Hospital|Clínica|Ayuntamiento|Colegio|Universidad|Fundación|Asociación|Bodegas?|Talleres|Hermanos|Transportes|Gruppo|Ospedale|Clinica|Comune|Scuola|Università|Fondazione|Cooperativa|Azienda|Officine|Fratelli|Studio|Groep|Ziekenhuis|Gemeente|Stichting|Basisschool|Universiteit|Bakkerij|Zorggroep|Câmara|Município|Escola|Universidade|Fundação|Associação|Irmãos)(?![\p{L}])/u

/** Returns true for a name with a legal form or a word of organisations: "Elm Vets Ltd", "Klinikum Nord". */
export function isOrganisation(name: string): boolean {
  const isCapitals = !/\p{Ll}/u.test(name)
  const cased = name.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase())
  return organisation.test(name) || (isCapitals && organisation.test(cased))
}

/** Matches a legal form that stands alone behind a comma: "Ibex Obras, S. A.". */
export const legalForm =
  /^(?:Ltd|Limited|plc|LLP|LLC|Inc|GmbH|AG|KG|SE|e\. ?V|S\. ?A(?:\. ?U)?|S\. ?L(?:\. ?U)?|S\. ?r\. ?l|S\. ?p\. ?A|B\. ?V|N\. ?V|Lda)\.?$/u
