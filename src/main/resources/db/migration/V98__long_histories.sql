-- What waits for review, and what is recognised, is found without the years behind it.
create index briefing_report_waiting on briefing_report (unit_id) where status = 'SUBMITTED';
create index registered_model_recognized on registered_model (ward_id) where status = 'RECOGNIZED';
