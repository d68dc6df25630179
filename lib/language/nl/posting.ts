import type { PostingWords } from '../kinds/posting'

export const posting: PostingWords = {
  articles:
    'de het een t je jouw jullie uw ons onze hun haar zijn dit dat deze die elke ieder iedere alle andere geen',
  functions:
    'in op aan met voor van naar bij uit over onder tussen door tot tegen om sinds zonder tijdens volgens als dan zoals wanneer waar wie wat welke hoe omdat of-ie terwijl ook niet nog maar al zeer heel meer minder wel er hier daar ik jij hij zij ze wij we u is zijn was wordt worden ben bent heeft hebben heb hebt kan kunt kunnen moet moeten mag zal zullen zou wil wilt ga gaat gaan binnen samen mee af toe per mogelijk graag jezelf',
  links: 'van',
  and: 'en &',
  or: 'of',
  light:
    'ervaring kennis vaardigheid vaardigheden vermogen goede goed uitstekende ruime aantoonbare geldige geldig minimaal minimum jaar jaren vergelijkbare relevante enige pre vereist gewenst noodzakelijk bereid bereidheid affiniteit overweg meegenomen mooi werken werkt werk doen doet geven geeft deelt maken maakt zorgen zorgt hebben verantwoordelijk verantwoordelijkheid leiding bezit beschikt beschikken diploma-eis functie taken rol team nodig training cursus opleiding afgeronde',
  you: 'je jij jouw u uw jullie',
  demanding:
    'vereist gewenst noodzakelijk vragen vraagt moet pre meegenomen nodig beschikt hebt verwachten',
  generic:
    'beheer controle ontwikkeling voorbereiding organisatie coordinatie uitvoering ondersteuning systeem systemen proces processen programma gebied sector werk werkzaamheden taken gebruik omgaan niveau',
  qualities:
    'flexib zelfstandig geduld nuchter humor relativ enthousias gedreven betrouwbaar stressbestend collegia sensitiv bereidheid doorzetting creatief initiatief nauwkeurig sociaal klantgericht',
}
