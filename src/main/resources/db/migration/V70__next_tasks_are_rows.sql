-- The tasks stand in report_item since V40; what the first versions said of them was read from here.
alter table briefing_report drop column next_tasks;
