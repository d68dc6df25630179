import type { PostingWords } from '../kinds/posting'

export const posting: PostingWords = {
  articles:
    'el la los las lo un una unos unas del al tu tus su sus nuestro nuestra nuestros nuestras este esta estos estas ese esa todo toda todos todas cada algun alguna otro otra otros otras',
  functions:
    'en por para con sin sobre entre desde hasta segun durante mediante ante tras hacia como que quien cual donde cuando si no ni pero mas menos muy tambien ya se te nos le les me es son eres ser sera seras seran esta estan estar estaras haber ha han tienes tendras tener tiene puede pueden podras debe debes deberas hay asi incluso solo junto ademas a',
  links: 'de del',
  and: 'y e &',
  or: 'o u',
  light:
    'experiencia experiencias conocimiento conocimientos dominio manejo capacidad habilidad habilidades nivel buen buena buenos buenas alto alta solida solidos solido amplia amplio minimo minima minimos demostrable similar equivalente previa imprescindible requerido requerida necesario necesaria deseable valorable valorara valoraran valoramos disponibilidad ganas interes uso responsable responsabilidad encargado encargada encargaras realizar realizaras llevar llevaras gestionar gestionaras garantizar asegurar participar colaborar apoyar haras hacer dar trabajar trabajaras persona puesto funciones tareas ano anos titulacion formacion perfil ser deberas plus valido vigente',
  you: 'tu tus te usted ustedes seras tendras',
  demanding:
    'imprescindible requiere requerido requerida necesario necesaria deseable valorable valorara valoraran pedimos exige necesitas necesitamos debes deberas',
  generic:
    'gestion control seguimiento desarrollo elaboracion preparacion organizacion coordinacion realizacion mantenimiento apoyo soporte sistema sistemas proceso procesos herramientas herramienta programa ambito sector area actividades tareas manejo uso atencion nivel',
  qualities:
    'proactiv motiva flexib orientacion detalle trato cercano persuasion paciencia empatia autonom ganas iniciativa disponibilidad compromiso templanza creativ dinamic puntual resolutiv organizad',
}
