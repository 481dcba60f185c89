-- What a board reads of a report's figures stands in the index that keeps them unique: the table itself is not asked.
alter table figure drop constraint figure_one_per_report_and_target;
alter table figure add constraint figure_one_per_report_and_target unique (report_id, target_id) include (value, denominator, counted_value, counted_denominator);
