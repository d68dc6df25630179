/** Words that stand for each other when people reword descriptions of work; groups separated by bars. */
export const spanishParaphrases = `
abonar pagar | acabar terminar finalizar concluir | acompañar atender | acordar pactar convenir negociar | actualizar
renovar poner_al_día | adaptar ajustar modificar | adquirir comprar | agrupar reunir juntar | alumno estudiante
escolar niño | ampliar extender ensanchar | analizar estudiar examinar | anotar apuntar registrar consignar inscribir
| anular cancelar | aparato equipo dispositivo máquina | aplicación programa software herramienta | apoyar ayudar
respaldar | aprender formarse | archivar guardar | arrancar empezar comenzar iniciar | arreglar reparar | artículo
producto | asesorar aconsejar orientar | asistir acudir estar_presente | atender tratar gestionar | aumentar subir
incrementar elevar | aula clase | averiguar investigar | avería fallo | avisar alertar informar | ayudante auxiliar
asistente | barato económico | bajar reducir disminuir rebajar recortar | buscar localizar | calcular estimar |
cambiar modificar sustituir | carta escrito correspondencia | catálogo inventario | cliente comprador usuario |
cocinar preparar elaborar | coger tomar | colaborador ayudante | colegio escuela centro | colocar poner instalar
montar | comarca zona región | comida plato | comparar contrastar cotejar | compañero colega | completar rellenar |
comprar adquirir | comprobar verificar revisar controlar inspeccionar | comunicar informar notificar | conducir
manejar | conseguir lograr obtener | conservar guardar mantener | construir edificar levantar | consulta visita cita |
contestar responder | controlar supervisar vigilar | convenio acuerdo contrato | copia duplicado | corregir enmendar
rectificar | crear diseñar elaborar idear | cuidar atender | curso formación taller seminario | dar impartir ofrecer |
daño desperfecto | decidir resolver | descubrir detectar hallar encontrar localizar identificar | descuento rebaja
bonificación | devolver reembolsar | dibujar trazar | dibujo plano croquis | difundir divulgar | diseñar crear
proyectar | distribuir repartir | documento escrito | edificio inmueble | elaborar redactar preparar confeccionar
hacer realizar | elegir escoger seleccionar | embalar empaquetar envasar | emplear usar utilizar servirse manejar |
empleado trabajador operario | empresa compañía firma | encargarse ocuparse | encuesta sondeo | enfermo paciente |
enseñar impartir explicar mostrar | ensayar probar | entregar dar repartir | enviar remitir mandar expedir | equipo
grupo | error fallo equivocación | escribir redactar | escuchar oír | establecer implantar instaurar | etiquetar
rotular | evaluar valorar calificar | evitar prevenir impedir | examinar revisar inspeccionar | existencias inventario
stock | explicar exponer | exposición muestra | fabricar producir elaborar | factura recibo | fallo avería error |
feria salón | fichero archivo | formar instruir capacitar | fotografía foto imagen | gasto coste desembolso |
gestionar tramitar llevar administrar | grupo equipo | guía manual | habitación cuarto | hallar encontrar |
herramienta útil | hotel establecimiento alojamiento | huésped cliente | idea propuesta sugerencia | impartir dar
dictar | implantar introducir poner_en_marcha instaurar | incidencia problema avería | informe parte memoria |
inspeccionar revisar examinar | instalar montar colocar | intervenir participar | introducir implantar | investigar
estudiar | jefe encargado responsable | jornada día | joven adolescente muchacho | juntar reunir | lavar limpiar |
lección clase | libro volumen título | limpiar asear | lista relación listado | llevar gestionar | local tienda
comercio establecimiento | lograr conseguir alcanzar | lugar sitio | mandar enviar | mantener conservar cuidar |
maquinaria equipos | medicamento fármaco medicina | mejorar perfeccionar optimizar | mercancía género producto |
modificar cambiar alterar | montar instalar ensamblar | mostrar enseñar exhibir | mover trasladar | muestra ejemplar |
negociar pactar | nocturno de_noche por_la_noche | observar vigilar | obtener conseguir lograr | ofrecer dar
proporcionar | operar manejar | orden pedido encargo | ordenar clasificar organizar | organizar montar preparar
coordinar | padres familia | pago abono | papel documento | paquete bulto | parte trozo | pasar trasladar migrar |
pedido encargo | pérdida merma | persona individuo | piso vivienda apartamento | plan proyecto | planificar programar
| planta fábrica | plantear proponer sugerir | plazo término | poner colocar | preparar disponer | presentar exponer |
presupuesto oferta | prevenir evitar | probar ensayar testar | problema dificultad | procedimiento protocolo proceso |
producir fabricar elaborar | profesor docente maestro | proponer sugerir plantear | proveedor suministrador | prueba
ensayo test | público asistentes | publicar editar sacar | queja reclamación | rebajar reducir | recibir acoger |
recoger recopilar reunir | reclamación queja | redactar escribir elaborar | reducir disminuir bajar recortar |
registrar anotar apuntar inscribir | reparar arreglar | reparto distribución | residente vecino | resolver solucionar
arreglar | responder contestar | restaurar rehabilitar | resumen síntesis | reunión encuentro junta | revisar repasar
comprobar | sala local | sembrar plantar | semanal cada_semana | servicio prestación | sesión clase | sistema método |
solicitar pedir | solicitud petición | subir aumentar | sugerir proponer | suministrar proveer abastecer | supervisar
controlar | sustituir reemplazar relevar suplir | tarea trabajo labor | terminar acabar | tienda comercio local
establecimiento | trabajador empleado | tramitar gestionar | transportar llevar trasladar | traslado mudanza | tratar
atender | ubicar situar | usar utilizar emplear | usuario cliente | vehículo coche automóvil | vender despachar |
verificar comprobar | viaje desplazamiento | vigilar controlar | vivienda casa hogar | zona área barrio | al_lado_de
junto_a | regular periódico | principiante novato | contribuir colaborar participar
`
