import type { brand as english } from '../en/brand'

/** The card of a workspace's brand, in Spanish. */
export const brand: typeof english = {
  title: 'Marca',
  text: 'Los documentos nuevos que se crean en este espacio de trabajo empiezan con estos colores, fuentes y logotipo. Los documentos existentes no cambian.',
  colours: 'Colores',
  newColour: 'Color nuevo',
  addColour: 'Añadir color',
  removeColour: (colour: string) => `Quitar ${colour}`,
  tooLight: 'Este color no se lee sobre papel blanco. Elige uno más oscuro.',
  headingFont: 'Títulos',
  bodyFont: 'Texto',
  fontOfTemplate: 'Fuente de la plantilla',
  ownFont: 'Fuente propia',
  logo: 'Logotipo',
  logoHint: 'Se imprime pequeño al pie de la primera página. JPEG, PNG o WebP.',
  chooseLogo: 'Elegir logotipo',
  removeLogo: 'Quitar logotipo',
  logoFailed: 'No hemos podido leer o subir esta imagen. No se ha cambiado nada. Prueba con otra.',
  templates: 'Plantillas disponibles',
  templatesHint: 'Si no marcas ninguna, se permiten todas.',
  save: 'Guardar marca',
  saved: 'Guardado. Los documentos nuevos empiezan así.',
}
