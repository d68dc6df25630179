/** Words of technology, time, stock and transport. */
export const englishThings = `
application app programme | app application | system platform | platform system
| tool instrument | tool utility | device appliance | machine equipment machinery
| equipment gear kit | material supply | material resource | audience listener viewer
| enclosure housing casing | newsletter email_campaign | group class cohort | scientist researcher
| container vessel | staff_member employee | aircraft plane airplane | cellar wine_cellar
| guest diner | diner customer | donor supporter giver | donor contributor | athlete player
| match game fixture | squad team | coach trainer | trainer instructor coach | instructor teacher
| teacher educator | timber wood | cabinet cupboard | staircase stairs | reagent chemical
| alert alarm | incident outage | on-call on_call | server host | call_centre contact_centre
| pet animal | anaesthesia anaesthetic | theatre operating_room | dataset data_set
| paper article manuscript | publication paper article | talk presentation lecture
| conference congress | client_account account | case file | court tribunal | claim lawsuit
| shipment load | lorry_driver truck_driver | route tour | bread loaf | benefit allowance
| family household | safeguarding child_protection | plan care_plan | harvest crop | dose dosage
| dosage dose | stock_level inventory_level | supply stock | stock inventory
| goods merchandise product item | item article piece | product item | part component
| component module | feature function | function feature | database data_store
| website site web_page | page site | web website | spreadsheet worksheet excel_sheet
| script programme | pipeline workflow | job task workload | code codebase
| codebase code source_code | interface ui | api interface
| monolith monolithic_application monolithic_system | release version | deployment release deploy
| request call | call phone_call telephone_call | phone telephone | telephone phone
| email e-mail mail | chat messaging | data information | figure number statistics
| metric measure indicator kpi | indicator kpi | score rating | rate percentage proportion ratio
| share proportion percentage | number amount quantity count volume | volume quantity | amount sum
| total sum | time duration | lead_time turnaround turnaround_time | turnaround turnaround_time
| waiting_time wait_time wait queue_time | response_time reply_time | deadline due_date
| schedule timetable rota roster | rota roster shift_plan shift_schedule | appointment booking
| booking reservation | delivery shipment consignment | shipment consignment | parcel package
| package packet | lorry truck hgv | truck lorry | car automobile | fleet vehicles | journey trip
| trip tour | tour visit | cargo freight | load cargo
`
