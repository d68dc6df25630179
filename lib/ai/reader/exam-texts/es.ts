import { readFacts } from './read-facts'
import type { ExamTexts } from './types'

const more = `
Trabajó a las órdenes de la jefa de turno en {town} y contó las existencias de {n} estantes.
- Trabajó como jefa de turno en {town} y contó las existencias de {n} estantes.
- Trabajó a las órdenes de la jefa de turno en {town} y encargó las existencias de {n} estantes.
- Trabajó a las órdenes de la jefa de turno en {town} y contó las existencias de todos los estantes.
+ Contó las existencias de {n} estantes en {town} a las órdenes de la jefa de turno.
+ En {town} trabajó a las órdenes de la jefa de turno y contó las existencias de {n} estantes.

Abrió en {city} un mostrador de reparaciones que atiende a tres distritos.
- Abrió en {city} varios mostradores de reparaciones que atienden a tres distritos.
- Abrió en {city} un mostrador de reparaciones que atiende a trece distritos.
- Abrió en {city} el mejor mostrador de reparaciones, que atiende a tres distritos.
+ En {city} abrió un mostrador de reparaciones que atiende a tres distritos.
+ Abrió en {city} un mostrador de reparaciones que atiende a 3 distritos.

Propuso un nuevo cuadrante para {n} conductores.
- Implantó un nuevo cuadrante para {n} conductores.
- Propuso un nuevo cuadrante para todos los conductores.
- Propuso varios cuadrantes nuevos para {n} conductores.
+ Para {n} conductores propuso un nuevo cuadrante.
+ Propuso un cuadrante nuevo para {n} conductores.

Cotejó {n} facturas al mes con los pedidos en {tool}.
- Cotejó {n} facturas a la semana con los pedidos en {tool}.
- Pagó {n} facturas al mes según los pedidos en {tool}.
- Cotejó {n} pedidos al mes con las facturas en {tool}.
+ En {tool} cotejó {n} facturas al mes con los pedidos.
+ Comparó {n} facturas al mes con los pedidos en {tool}.

No incumplió ninguna fecha de entrega en {n} semanas.
- Incumplió una fecha de entrega en {n} semanas.
- No incumplió ninguna fecha de entrega en {m} semanas.
- No incumplió ninguna fecha de entrega ni ningún presupuesto en {n} semanas.
+ En {n} semanas no incumplió ninguna fecha de entrega.
+ No incumplió ni una fecha de entrega en {n} semanas.

Cuidó la web de una de las tres sucursales de {town}.
- Cuidó la web de las tres sucursales de {town}.
- Cuidó la web de una de las treinta sucursales de {town}.
- Creó la web de una de las tres sucursales de {town}.
+ En {town} cuidó la web de una de las tres sucursales.
+ Se ocupó de la web de una de las tres sucursales de {town}.

Está aprendiendo {tool} en un curso nocturno.
- Ha completado un curso nocturno de {tool}.
- Está enseñando {tool} en un curso nocturno.
- Está aprendiendo {tool} y {other} en un curso nocturno.
+ En un curso nocturno está aprendiendo {tool}.
+ Aprende {tool} en un curso nocturno.

Las ventas de la tienda subieron un {n} % mientras el equipo probaba {tool}.
- Aumentó las ventas de la tienda un {n} % con {tool}.
- Las ventas de la tienda subieron un {n} % porque el equipo probaba {tool}.
- Las ventas de la tienda subieron un {m} % mientras el equipo probaba {tool}.
+ Mientras el equipo probaba {tool}, las ventas de la tienda subieron un {n} %.
+ Un {n} % subieron las ventas de la tienda mientras el equipo probaba {tool}.

Tradujo el manual de {tool} a dos idiomas con una compañera.
- Tradujo el manual de {tool} a dos idiomas sin ayuda.
- Tradujo el manual de {tool} a veinte idiomas con una compañera.
- Redactó el manual de {tool} en dos idiomas con una compañera.
+ Con una compañera tradujo el manual de {tool} a dos idiomas.
+ Tradujo el manual de {tool} a 2 idiomas junto con una compañera.

Sustituyó a la jefa del taller de {city} durante {n} días.
- Fue la jefa del taller de {city}.
- Sustituyó a la jefa del taller de {city} durante {n} meses.
- Sustituyó a la jefa de los dos talleres de {city} durante {n} días.
+ Durante {n} días sustituyó a la jefa del taller de {city}.
+ En {city} sustituyó a la jefa del taller durante {n} días.

Mantuvo {n} máquinas en marcha en dos sedes.
- Mantuvo dos máquinas en marcha en {n} sedes.
- Mantuvo {n} máquinas en marcha en todas las sedes.
- Compró {n} máquinas para dos sedes.
+ En dos sedes mantuvo {n} máquinas en marcha.
+ Mantuvo en marcha {n} máquinas en 2 sedes.

Escribió la mayor parte del plan de seguridad del almacén de {town}.
- Escribió el plan de seguridad del almacén de {town}.
- Escribió la mayor parte de los planes de seguridad de los almacenes de {town}.
- Aprobó la mayor parte del plan de seguridad del almacén de {town}.
+ Del plan de seguridad del almacén de {town} escribió la mayor parte.
+ En {town} escribió la mayor parte del plan de seguridad del almacén.

Hizo el primero de los dos exámenes de {tool}.
- Aprobó los dos exámenes de {tool}.
- Hizo los exámenes de {tool}.
- Hizo el primero de los dos exámenes de {other}.
+ De los dos exámenes de {tool} hizo el primero.
+ Se presentó al primero de los dos exámenes de {tool}.

Asesoró a {n} clientes sobre {tool}, entre ellos dos escuelas.
- Asesoró a {n} escuelas sobre {tool}.
- Asesoró a {n} clientes sobre {tool}, entre ellos doce escuelas.
- Vendió {tool} a {n} clientes, entre ellos dos escuelas.
+ Sobre {tool} asesoró a {n} clientes, entre ellos dos escuelas.
+ Asesoró a {n} clientes, entre ellos dos escuelas, sobre {tool}.

Preparó hasta {n} pedidos al día en la feria de {city}.
- Preparó más de {n} pedidos al día en la feria de {city}.
- Preparó hasta {n} pedidos al día en varias ferias de {city}.
- Preparó hasta {n} pedidos a la hora en la feria de {city}.
+ En la feria de {city} preparó hasta {n} pedidos al día.
+ Preparó al día hasta {n} pedidos en la feria de {city}.

Probó {tool} para el equipo de ventas, que después eligió {other}.
- Probó {tool} para el equipo de ventas, que después lo eligió.
- Eligió {other} para el equipo de ventas.
- Probó {other} para el equipo de ventas, que después eligió {tool}.
+ Para el equipo de ventas, que después eligió {other}, probó {tool}.
+ Probó {tool} para el equipo de ventas; después, el equipo eligió {other}.

Algunos de los {n} informes se usaron también en {town}.
- Todos los {n} informes se usaron también en {town}.
- Algunos de los {n} informes se usaron sobre todo en {town}.
- Algunos de los {m} informes se usaron también en {town}.
+ También en {town} se usaron algunos de los {n} informes.
+ En {town} se usaron también algunos de los {n} informes.

Gestionó el presupuesto del comedor, no al personal.
- Gestionó el presupuesto del comedor y al personal.
- Gestionó los presupuestos de varios comedores, no al personal.
- Gestionó al personal del comedor.
+ Gestionó el presupuesto del comedor, pero no al personal.
+ Del comedor gestionó el presupuesto, no al personal.

Bajó los errores en {tool} de {m} a {n} al mes.
- Bajó los errores en {tool} de {m} a {n} al día.
- Bajó los errores en {tool} a cero.
- Bajó los costes en {tool} de {m} a {n} al mes.
+ En {tool} bajó los errores de {m} a {n} al mes.
+ Redujo los errores en {tool} de {m} a {n} al mes.

Levantó acta de las reuniones de la junta en {city}.
- Dirigió las reuniones de la junta en {city}.
- Fue miembro de la junta en {city}.
- Levantó acta de las reuniones de todas las juntas en {city}.
+ En {city} levantó acta de las reuniones de la junta.
+ De las reuniones de la junta en {city} levantó acta.

Planificó el traslado del archivo a {tool}, que se detuvo a los {n} días.
- Trasladó el archivo a {tool} en {n} días.
- Planificó el traslado del archivo a {tool}, que se completó a los {n} días.
- Planificó el traslado del archivo a {other}, que se detuvo a los {n} días.
+ Planificó el traslado del archivo a {tool}; a los {n} días se detuvo.
+ Hizo el plan del traslado del archivo a {tool}, que se detuvo a los {n} días.

Reparó bicicletas de voluntarios del club de {town} los fines de semana.
- Reparó bicicletas de voluntarios del club de {town} todos los días.
- Dirigió el club de {town} los fines de semana.
- Vendió bicicletas a voluntarios del club de {town} los fines de semana.
+ Los fines de semana reparó bicicletas de voluntarios del club de {town}.
+ En {town} reparó bicicletas de voluntarios del club los fines de semana.
`

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
    ...readFacts(more),
  ],
}
