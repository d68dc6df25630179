import type { ownTemplate as english } from '../en/own-template'

/** Messages about a template that the person adds from a file, in Dutch. */
export const ownTemplate: typeof english = {
  title: 'Je eigen sjabloon',
  add: 'Eigen sjabloon gebruiken…',
  change: 'Ander bestand gebruiken…',
  remove: 'Sjabloon verwijderen',
  download: 'Dit sjabloon als bestand downloaden',
  hint: 'Een JSON-bestand van hooguit 32 kB dat kleuren, letters en indeling beschrijft. Download een sjabloon dat je bevalt, wijzig het in een teksteditor en gebruik het hier. Het bestand wordt op dit apparaat gecontroleerd en reist mee in je cv.',
  checking: 'Het sjabloon wordt gecontroleerd: er worden drie cv’s mee gemaakt en teruggelezen…',
  used: (name) => `Je cv gebruikt het sjabloon “${name}”.`,
  refused: (file) =>
    `Het bestand ${file} kan niet als sjabloon worden gebruikt. Er is niets gewijzigd. Verbeter deze plekken en probeer het opnieuw:`,
  unreadable:
    'Het sjabloon in dit cv kan hier niet worden gebruikt. Daarom gebruikt het cv het ingebouwde sjabloon dat hieronder is gekozen. Er is niets verloren gegaan. Waarom het niet kan:',
  failed:
    'Het sjabloon kon niet worden gecontroleerd en er is niets gewijzigd. Probeer het zo opnieuw.',
  wholeFile: 'Het bestand',
}
