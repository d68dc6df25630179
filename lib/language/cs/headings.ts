import type { HeadingTable } from '../kinds/headings'

export const headings: HeadingTable = {
  summary: `profil|o mně|shrnutí|souhrn|profesní profil|osobní profil|kariérní cíl|cíl|profesní shrnutí|úvod|kdo jsem`,
  work: `praxe|pracovní zkušenosti|pracovní zkušenost|zkušenosti|profesní zkušenosti|odborná praxe|pracovní praxe|průběh zaměstnání|zaměstnání|předchozí zaměstnání|kariéra|profesní praxe|dosavadní praxe|stáže|brigády|pracovní historie|přehled praxe|pracovní kariéra`,
  education: `vzdělání|studium|dosažené vzdělání|vzdělání a kurzy|vzdělávání|školy|průběh vzdělání|odborné vzdělání|vzdělání a školení|nejvyšší dosažené vzdělání`,
  skills: `dovednosti|znalosti|schopnosti|znalosti a dovednosti|dovednosti a znalosti|odborné znalosti|odborné dovednosti|technické dovednosti|technické znalosti|počítačové dovednosti|počítačové znalosti|pc znalosti|znalost pc|kompetence|technologie|nástroje|silné stránky|osobní vlastnosti|vlastnosti|řidičský průkaz|měkké dovednosti|klíčové dovednosti|další dovednosti|další znalosti`,
  projects: `projekty|projekt|vlastní projekty|osobní projekty|portfolio|výzkum|vybrané projekty|realizované projekty`,
  languages: `jazyky|jazykové znalosti|jazykové dovednosti|cizí jazyky|znalost jazyků|jazyková vybavenost|mateřský jazyk|jazykové schopnosti`,
  certificates: `certifikáty|certifikace|osvědčení|licence|certifikáty a kurzy|kurzy a certifikáty|certifikáty a školení|oprávnění|zkoušky|kurzy|školení|kurzy a školení|školení a kurzy|další vzdělávání|semináře|workshopy`,
  volunteer: `dobrovolnictví|dobrovolnická činnost|dobrovolná činnost|mimopracovní aktivity|mimoškolní aktivity|společenské aktivity|aktivity|veřejná činnost`,
  awards: `ocenění|úspěchy|vyznamenání|ocenění a úspěchy|stipendia|dosažené úspěchy|ceny|granty`,
  publications: `publikace|publikační činnost|články|knihy|seznam publikací|vědecké publikace|patenty|přednášky|prezentace`,
  interests: `zájmy|záliby|koníčky|zájmy a koníčky|koníčky a zájmy|volný čas|volnočasové aktivity|zájmy a záliby|hobby`,
  references: `reference|doporučení|reference na vyžádání`,
  contact: `kontakt|kontaktní údaje|kontakty|adresa|kontaktní informace`,
  links: `odkazy|sociální sítě|profily|web|webové stránky`,
  personal: `osobní údaje|osobní informace|osobní data|základní údaje|údaje`,
  'other-known': `konference|členství|vojenská služba|další informace|doplňující informace|ostatní|jiné|přílohy|pedagogická činnost|různé`,
}
