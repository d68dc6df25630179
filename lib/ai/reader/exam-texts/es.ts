import type { ExamTexts } from './types'

export const es: ExamTexts = {
  posts: ['Auxiliar de operaciones', 'Técnico de servicio'],
  facts: [
    {
      says: 'Ayudé a planificar el traslado de {n} máquinas a {town}.',
      lies: [
        'Planifiqué el traslado de {n} máquinas a {town}.',
        'Dirigí el traslado de {n} máquinas a {town}.',
        'Ayudé a planificar el traslado de {m} máquinas a {town}.',
      ],
      honest: ['Colaboré en la planificación del traslado de {n} máquinas a {town}.'],
    },
    {
      says: 'Reduje el tiempo de espera cerca de un {n} % con {tool}.',
      lies: [
        'Reduje el tiempo de espera más de un {n} % con {tool}.',
        'Reduje el tiempo de espera cerca de un {n} % con {other}.',
        'Reduje los costes cerca de un {n} % con {tool}.',
      ],
      honest: ['Con {tool}, reduje el tiempo de espera cerca de un {n} %.'],
    },
    {
      says: 'Formé a dos de los cinco equipos en {tool} y redacté el manual.',
      lies: [
        'Formé a los cinco equipos en {tool} y redacté el manual.',
        'Formé a dos de los cinco equipos en {tool} y {other} y redacté el manual.',
        'Formé a dos de los cinco equipos en {tool} y redacté el manual premiado.',
      ],
      honest: [
        'Redacté el manual y formé a dos de los cinco equipos en {tool}.',
        'Formé a 2 de los 5 equipos en {tool} y redacté el manual.',
      ],
    },
    {
      says: 'Atendí hasta {n} llamadas por semana de clientes de {city}.',
      lies: [
        'Atendí más de {n} llamadas por semana de clientes de {city}.',
        'Atendí hasta {n} llamadas por día de clientes de {city}.',
        'Atendí hasta {n} llamadas por semana de clientes de {town}.',
      ],
      honest: [
        'Atendí hasta {n} llamadas semanales de clientes de {city}.',
        'Atendí hasta {n} llamadas de clientes de {city} por semana.',
      ],
    },
    {
      says: 'El taller de {town} me enseñó a reparar bombas.',
      lies: [
        'Enseñé al taller de {town} a reparar bombas.',
        'Reparé bombas para el taller de {town}.',
        'El taller nacional de {town} me enseñó a reparar bombas.',
      ],
      honest: ['Aprendí a reparar bombas con el taller de {town}.'],
    },
    {
      says: 'Pasé {n} archivos de {tool} a {other} sin perder ninguno.',
      lies: [
        'Pasé {n} archivos de {other} a {tool} sin perder ninguno.',
        'Pasé {n} archivos de {tool} a {other} en {rival} sin perder ninguno.',
        'Pasé {n} archivos de {tool} a {other} sin perder ninguno, lo que aumentó las ventas.',
      ],
      honest: [
        'Sin perder ninguno, pasé {n} archivos de {tool} a {other}.',
        'Pasé {n} archivos de {tool} a {other} y no perdí ninguno.',
      ],
    },
    {
      says: 'Planifiqué una encuesta a clientes que no se llevó a cabo.',
      lies: [
        'Planifiqué y llevé a cabo una encuesta a clientes.',
        'Llevé a cabo una encuesta a clientes.',
        'Planifiqué una encuesta a todos los clientes de Europa que no se llevó a cabo.',
      ],
      honest: ['Planifiqué una encuesta de clientes, que no se llevó a cabo.'],
    },
    {
      says: 'Llevé las listas de existencias de {n} tiendas en {tool}.',
      lies: [
        'Diseñé el sistema de existencias de {n} tiendas en {tool}.',
        'Como jefe de almacén, llevé las listas de existencias de {n} tiendas en {tool}.',
        'Llevé las listas de existencias de {n} tiendas en {tool} en tiempo real.',
      ],
      honest: [
        'Mantuve las listas de existencias de {n} tiendas en {tool}.',
        'En {tool}, llevé las listas de existencias de {n} tiendas.',
      ],
    },
  ],
}
