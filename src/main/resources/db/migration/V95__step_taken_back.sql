-- Whoever moved a report or a model may take that step back for some minutes, as long as nothing followed it. The step stays written down, with when it was taken back;
-- only who made it may do so, so that who took it back is known.
alter table report_move add column taken_back_at timestamptz;
alter table taken_move add column taken_back_at timestamptz;
