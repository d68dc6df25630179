import type { checkSources as english } from '../en/check-sources'

/** Sources of the checks, in Spanish. */
export const checkSources: typeof english = {
  measured: 'Medido en este archivo: su texto se ha leído como lo hace el software de PDF.',
  pdf: 'La norma PDF, ISO 32000: un lector de PDF necesita saber qué carácter hay detrás de cada símbolo.',
  accessible:
    'La norma de PDF accesibles, ISO 14289 (PDF/UA), en la que se basan los lectores de pantalla.',
  forms: 'Límites habituales de los formularios en línea de solicitud de empleo.',
  posting: 'Comparación de la oferta de empleo con tu currículum, palabra por palabra.',
  practice: 'Consejo de personas que leen muchos currículums. Ningún estudio lo demuestra.',
  law: 'Leyes contra la discriminación: en muchos países, las empresas no pueden pedir este dato.',
}
