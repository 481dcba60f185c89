-- Where a ward's field lies on the district's schematic map: columns from the west, rows from the north. Roughly is enough; without one it is listed below the map.
alter table unit add column map_column int, add column map_row int,
    add constraint unit_map_place_is_whole check ((map_column is null) = (map_row is null)),
    add constraint unit_map_place_is_near check (map_column between 1 and 30 and map_row between 1 and 30),
    add constraint only_a_ward_is_on_the_map check (map_column is null or kind = 'WARD');
